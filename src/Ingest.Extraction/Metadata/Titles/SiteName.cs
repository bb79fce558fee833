using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>The names by which a page's titles may call its site, and titles without them.</summary>
internal sealed class SiteName
{
    /// <summary>Marks between a headline and what a template adds to it; each needs white space around, but for the last ones.</summary>
    private static readonly string[] Separators =
        [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " › ", " « ", " :: ", " : ", " / ", " ~ ", " < ", "｜", "ㅣ", "|", " -- ", "--", "：", ": ", ", ", " @ ", "_", " ● ", "— "];

    /// <summary>A page's masthead is among its first links to the front page.</summary>
    private const int MaximumHomeLinks = 3;

    /// <summary>Characters of an address that may be a front page's.</summary>
    private const int LongestHome = 80;

    /// <summary>Characters; what is shorter may be a section.</summary>
    private const int ShortestHeadline = 12;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly string hostKey;

    private SiteName(PageDocument page, IReadOnlyList<TitleStatement> metadata)
    {
        var host = (page.Url ?? page.CanonicalHref) is { } url ? PageAddress.HostOf(url) : "";
        hostKey = Squeezed(host);
        Add(page.Meta.First("og:site_name"));
        Add(page.Meta.First("application-name"));
        Add(page.Meta.First("twitter:site"));
        Add(page.Meta.First("al:ios:app_name"));
        foreach (var node in page.JsonLd.Nodes.Where(node => node.Is("WebSite") || node.Is("Organization") || node.Is("NewsMediaOrganization")))
        {
            Add(node.Text("name"));
        }

        foreach (var publisher in page.JsonLd.Article?.Nodes("publisher") ?? [])
        {
            Add(publisher.Text("name"));
        }

        var title = TitleText.Key(PlainText.Fold(page.Elements.Title));
        foreach (var home in page.Elements.Anchors.Where(anchor => IsHome(anchor, page)).Take(MaximumHomeLinks))
        {
            // A whole address leads home from anywhere; a masthead's words stand in the title, too.
            if (home.GetAttribute("href") == "/" || TitleText.BeginsOrEndsWith(title, TitleText.Key(ElementText.Of(home))))
            {
                Add(ElementText.Of(home));
            }
        }

        Learn(metadata);
        LearnMasthead(page);
    }

    public static SiteName Of(PageDocument page, IReadOnlyList<TitleStatement> metadata) => new(page, metadata);

    /// <summary>Whether this text is the site's name, or that name with a little around it ("Politics | Example Times").</summary>
    public bool Is(string text)
    {
        var key = TitleText.Key(text);
        if (key.Length == 0)
        {
            return false;
        }

        return names.Contains(key) || IsHost(key) || names.Any(name => name.Length > 3
            && (TitleText.BeginsOrEndsWith(key, name) || (key.Length > 3 && TitleText.BeginsOrEndsWith(name, key)))
            && Math.Abs(key.Length - name.Length) <= 25);
    }

    /// <summary>Whether this text is one of the site's names and nothing more.</summary>
    public bool IsNameAlone(string text) => IsExactly(text);

    /// <summary>
    /// The title without the site's name at its end or its beginning. Where the name is not known, a segment is taken off when what
    /// remains is confirmed elsewhere on the page.
    /// </summary>
    /// <param name="title">As it stands.</param>
    /// <param name="stated">Keys of the page's statements of its title.</param>
    /// <param name="printed">Keys of headings that metadata confirm: what is printed and stated in whole is no template's work.</param>
    public string Strip(string title, IReadOnlySet<string> stated, IReadOnlySet<string> printed)
    {
        for (var round = 0; round < 4; round++)
        {
            var shorter = StripOnce(title, stated, printed);
            if (shorter is null)
            {
                break;
            }

            title = shorter;
        }

        return title;
    }

    private string? StripOnce(string title, IReadOnlySet<string> stated, IReadOnlySet<string> printed)
    {
        var isPrinted = printed.Contains(TitleText.Key(title));
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0)
            {
                continue;
            }

            var (front, tail) = (title[..last].TrimEnd(), title[(last + separator.Length)..].TrimStart());
            if (front.Length > 0 && (IsSite(separator, tail) || (!isPrinted && IsLabel(separator, front, tail)) || (IsStated(front, stated) && !IsStated(title, stated) && !IsExactly(front))))
            {
                return front;
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            var (head, rest) = (title[..first].TrimEnd(), title[(first + separator.Length)..].TrimStart());
            if (rest.Length > 0 && IsExactly(head) && !stated.Contains(TitleText.Key(title)))
            {
                return rest;
            }

            // "Example Gazette - The headline", where the page prints the headline and nothing names the house.
            if (rest.Length >= ShortestHeadline && separator is not (": " or "：" or ", ") && IsStated(rest, stated) && !IsStated(title, stated))
            {
                return rest;
            }

            if (first < last && IsStated(head, stated) && !IsStated(title, stated))
            {
                return head;
            }
        }

        return null;
    }

    // Headlines have colons and commas of their own: what follows one is the site only when it is its name and nothing else.
    private bool IsSite(string separator, string tail) => separator is ": " or "：" or ", " ? IsExactly(tail) : Is(tail);

    private static bool IsStated(string text, IReadOnlySet<string> stated) => stated.Contains(TitleText.Key(text));

    // A bar is not part of a headline: what stands behind it is a section, a series or the site, even when nothing names it.
    private static bool IsLabel(string separator, string front, string tail) =>
        separator is " | " or "｜" or " :: " or " » " && TitleText.LettersOf(front) >= ShortestHeadline && tail.Length < front.Length;

    private bool IsExactly(string text)
    {
        var key = TitleText.Key(text);
        return names.Contains(key) || IsHost(key);
    }

    // "The New Example" on thenewexample.com, "Example Times" on example-times.co.uk.
    private bool IsHost(string key)
    {
        var squeezed = Squeezed(key);
        return squeezed.Length >= 3 && hostKey.Contains(squeezed, StringComparison.Ordinal) && squeezed.Length * 3 >= hostKey.Length;
    }

    // What the title element has more than the metadata's title is the site's name.
    private void Learn(IReadOnlyList<TitleStatement> metadata)
    {
        var whole = metadata.FirstOrDefault(statement => statement.Source == TitleStatements.TitleElement);
        foreach (var part in metadata.Where(statement => statement.Source is TitleStatements.OpenGraph or TitleStatements.JsonLd))
        {
            if (whole is null || part.Key.Length < 10 || !TitleText.BeginsOrEndsWith(whole.Key, part.Key))
            {
                continue;
            }

            var rest = TitleText.BeginsWith(whole.Key, part.Key) ? whole.Key[part.Key.Length..] : whole.Key[..^part.Key.Length];
            Add(rest.Trim());
        }
    }

    // "Example Quarterly: The headline", where the page prints the first as its first heading and the second as the next.
    private void LearnMasthead(PageDocument page)
    {
        if (page.Elements.Headings1 is [var masthead] && page.Elements.Title is { } title && ElementText.Of(masthead) is { Length: > 1 } name
            && title.Length > name.Length && title.AsSpan().TrimStart().StartsWith(name, StringComparison.Ordinal) && TitleText.Key(title.TrimStart()[name.Length..]) is { Length: >= ShortestHeadline } rest
            && page.Elements.Headings2.Concat(page.Elements.LowerHeadings).Take(MaximumHomeLinks).Any(heading => TitleText.Key(ElementText.Of(heading)) == rest))
        {
            Add(name);
        }
    }

    private static bool IsHome(Element anchor, PageDocument page) =>
        anchor.GetAttribute("href") is { } href && (href == "/" || (href.Length <= LongestHome && PageAddress.MayBeHome(href) && page.Url is { AbsolutePath: not "/" } url && page.Resolve(href) is { AbsolutePath: "/", Query: "", Fragment: "" } target && target.Host == url.Host))
        && anchor.TextContent.Length < 80;

    private void Add(string? name)
    {
        if (name is { Length: < 80 } && TitleText.Key(name) is { Length: > 1 } key)
        {
            names.Add(key);
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
