using System.Buffers;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>The elements that rules ask for, in document order, found in one walk: a query per rule would walk the page dozens of times.</summary>
internal sealed class PageElements
{
    private static readonly SearchValues<string> ChallengeScripts = SearchValues.Create(
        ["/cdn-cgi/challenge-platform/h/", "captcha-delivery.com", "/px/captcha", "captcha.px-cdn", "captcha.px-cloud", "awswaf.com"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters; no headline is longer, and each rule that looks at one copies it.</summary>
    private const int LongestTitle = 4_000;

    private static readonly ByKind<(Func<PageElements, List<Element>>? List, bool IsSpecial)> Lists = new(tag => (tag switch
    {
        "meta" => page => page.Metas,
        "link" => page => page.Links,
        "a" => page => page.Anchors,
        "h1" => page => page.Headings1,
        "h2" => page => page.Headings2,
        "h3" or "h4" => page => page.LowerHeadings,
        "time" => page => page.Times,
        "article" => page => page.Articles,
        "noscript" => page => page.NoScripts,
        "template" => page => page.Templates,
        "form" => page => page.Forms,
        _ => null,
    }, tag is "script" or "title" or "base" or "div"));

    private readonly List<Element> protectedMail = [];

    private PageElements(int expected) => All = new ElementList(expected);

    public List<Element> Metas { get; } = [];

    /// <summary>&lt;link&gt; elements, wherever they stand.</summary>
    public List<Element> Links { get; } = [];

    public List<Element> Anchors { get; } = [];

    public List<Element> Headings1 { get; } = [];

    public List<Element> Headings2 { get; } = [];

    /// <summary>&lt;h3&gt; and &lt;h4&gt;.</summary>
    public List<Element> LowerHeadings { get; } = [];

    public List<Element> Times { get; } = [];

    /// <summary>Elements with an itemprop attribute, &lt;meta&gt; among them.</summary>
    public List<Element> ItemProps { get; } = [];

    public List<Element> Articles { get; } = [];

    /// <summary>Scripts that hold JSON (application/ld+json and application/json), and no others.</summary>
    public List<Element> JsonScripts { get; } = [];

    /// <summary>Inline scripts of the page's own, which may assign state.</summary>
    public List<Element> InlineScripts { get; } = [];

    public List<Element> NoScripts { get; } = [];

    public List<Element> Templates { get; } = [];

    public List<Element> Forms { get; } = [];

    /// <summary>&lt;div hidden id="S:1"&gt;: content that a streaming server sends ahead of the script that moves it into place.</summary>
    public List<Element> StreamedParts { get; } = [];

    /// <summary>State for scripts that stands in an attribute: its name, and JSON.</summary>
    public List<(string Name, string Value)> StateAttributes { get; } = [];

    /// <summary>A script that runs a test for robots, and stands on no page that passed it.</summary>
    public bool HasChallengeScript { get; private set; }

    /// <summary>The text of the first &lt;title&gt;, or as much of it as any headline has.</summary>
    public string? Title { get; private set; }

    public string? BaseHref { get; private set; }

    /// <summary>Every element below the root.</summary>
    public ElementList All { get; }

    /// <summary>Number of elements.</summary>
    public int Count => All.Count;

    public static PageElements Of(Document document)
    {
        var found = new PageElements(document.Bounds.Elements);
        if (document.DocumentElement is { } root)
        {
            var walk = new NodeWalk(root);
            while (walk.MoveNext())
            {
                if (walk.Current is Element element)
                {
                    found.Add(element, walk.Depth);
                }
            }
        }

        found.All.Close();
        found.protectedMail.ForEach(ProtectedMail.Reveal);
        return found;
    }

    private void Add(Element element, int depth)
    {
        var isHidden = AddNames(element, depth);
        var (list, isSpecial) = Lists.Of(element);
        list?.Invoke(this).Add(element);
        if (isSpecial)
        {
            AddSpecial(element, isHidden);
        }
    }

    // One look at all attributes costs less than to search them for each name.
    private bool AddNames(Element element, int depth)
    {
        var (className, id, isHidden) = ((string?)null, (string?)null, false);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            ref readonly var attribute = ref attributes[i];
            switch (attribute.Name)
            {
                case "class":
                    className = attribute.Value;
                    break;
                case "id":
                    id = attribute.Value;
                    break;
                case "itemprop":
                    ItemProps.Add(element);
                    break;
                case "hidden":
                    isHidden = true;
                    break;
                case ProtectedMail.Attribute:
                case "href" when ProtectedMail.IsLink(attribute.Value):
                    protectedMail.Add(element);
                    break;
                case "data-page" or "data-props" or "data-react-props" or "data-initial-state" or "props" when attribute.Value.StartsWith('{'):
                    StateAttributes.Add((attribute.Name, attribute.Value));
                    break;
            }
        }

        All.Add(new PageElement(element, className, id), depth);
        return isHidden;
    }

    private void AddSpecial(Element element, bool isHidden)
    {
        switch (element.LocalName)
        {
            case "script":
                AddScript(element);
                break;
            case "title":
                // An inline SVG has <title>s too.
                Title ??= element.IsHtml ? Beginning(element.TextContent) : null;
                break;
            case "base":
                BaseHref ??= element.GetAttribute("href");
                break;
            case "div" when isHidden && Blocks.StreamedParts.IsPart(element):
                StreamedParts.Add(element);
                break;
        }
    }

    private void AddScript(Element script)
    {
        var source = script.GetAttribute("src") ?? "";
        HasChallengeScript |= source.AsSpan().ContainsAny(ChallengeScripts);
        var type = script.GetAttribute("type") ?? "";
        if (type.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            JsonScripts.Add(script);
        }
        else if (source.Length == 0)
        {
            InlineScripts.Add(script);
        }
    }

    private static string Beginning(string title) => title.Length <= LongestTitle ? title : title[..LongestTitle];
}
