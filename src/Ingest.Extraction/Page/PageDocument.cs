using Ingest.Extraction.Dom;
using Ingest.Extraction.Page.State;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Page;

/// <summary>A parsed page, and what every rule asks of it, gathered once.</summary>
internal sealed class PageDocument
{
    private readonly Lazy<JsonLd> jsonLd;
    private readonly Lazy<StateArticle?> state;

    private PageDocument(Document document, Uri? url, PageElements elements, Uri? baseUrl)
    {
        Document = document;
        Url = url;
        Elements = elements;
        BaseUrl = baseUrl;
        Meta = MetaTags.Of(elements.Metas);
        CanonicalHref = Resolve(LinkHref("canonical"));
        jsonLd = new Lazy<JsonLd>(() => JsonLd.Of(this), LazyThreadSafetyMode.None);
        state = new Lazy<StateArticle?>(() => StateArticle.Of(this), LazyThreadSafetyMode.None);
    }

    public Document Document { get; }

    /// <summary>Where the page was served from.</summary>
    public Uri? Url { get; }

    /// <summary>What relative addresses are resolved against: &lt;base href&gt;, else the page's own address.</summary>
    public Uri? BaseUrl { get; }

    /// <summary>What the site's own rules say of the page; null where there are none.</summary>
    public SiteReading? Site { get; private init; }

    public PageElements Elements { get; }

    public MetaTags Meta { get; }

    public JsonLd JsonLd => jsonLd.Value;

    /// <summary>What the state for scripts says of the article, parsed when it is first asked for: it is large, and nearly always said elsewhere too.</summary>
    public StateArticle? State => state.Value;

    /// <summary>What &lt;link rel=canonical&gt; says, not yet checked against the page's host.</summary>
    public Uri? CanonicalHref { get; }

    /// <summary>The lines that follow an element, as <see cref="Metadata.TextLines"/> reads them: dates, standfirsts and bylines are all looked for in those after the headline.</summary>
    public Dictionary<Element, Buffered<(Element Block, string Text)>> LinesAfter { get; } = [];

    /// <summary>What went wrong without stopping the reading.</summary>
    public List<string> Warnings { get; } = [];

    /// <param name="site">What the site's own rules say of the page, where there are any.</param>
    public static PageDocument Read(Document document, Uri? url, SiteReading? site = null)
    {
        var elements = PageElements.Of(document);
        if (site?.SkipJsonLd == true)
        {
            elements.JsonScripts.Clear();
        }

        return new PageDocument(document, url, elements, BaseOf(elements, url)) { Site = site };
    }

    /// <summary>The href of the first &lt;link&gt; with this relation.</summary>
    public string? LinkHref(string relation) => Elements.Links
        .Find(link => HasRelation(link, relation) && !string.IsNullOrWhiteSpace(link.GetAttribute("href")))?.GetAttribute("href");

    public static bool HasRelation(Element element, string relation) => HasRelation(element.GetAttribute("rel"), relation);

    /// <param name="relations">The words of a rel attribute.</param>
    public static bool HasRelation(ReadOnlySpan<char> relations, string relation)
    {
        // Hundreds of links of a page say "noopener": no list is made of their words.
        for (var rest = relations.TrimStart(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
            {
                end++;
            }

            if (rest[..end].Equals(relation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            rest = rest[end..];
        }

        return false;
    }

    /// <summary>Absolute http(s) address without a user name, password and fragment, or null for anything else.</summary>
    public Uri? Resolve(string? reference)
    {
        var text = reference?.Trim();
        if (string.IsNullOrEmpty(text) || text.StartsWith('#') || !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri))
        {
            return null;
        }

        // On Unix "/path" counts as an absolute file address.
        if (!uri.IsAbsoluteUri || text[0] == '/')
        {
            if (BaseUrl is null || !Uri.TryCreate(BaseUrl, text, out uri))
            {
                return null;
            }
        }

        return IsWeb(uri) ? Public(uri) : null;
    }

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    private static Uri Public(Uri uri) =>
        uri.Fragment.Length == 0 && uri.UserInfo.Length == 0 ? uri : new UriBuilder(uri) { UserName = "", Password = "", Fragment = "" }.Uri;

    private static Uri? BaseOf(PageElements elements, Uri? url)
    {
        if (elements.BaseHref is not { } href || !Uri.TryCreate(href.Trim(), UriKind.RelativeOrAbsolute, out var uri))
        {
            return url;
        }

        if (uri.IsAbsoluteUri && IsWeb(uri))
        {
            return uri;
        }

        return url is not null && Uri.TryCreate(url, href.Trim(), out var joined) && IsWeb(joined) ? joined : url;
    }
}
