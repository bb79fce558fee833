using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// A site that carries a person's name writes no bylines: its owner wrote what stands there. Two of the places where a site states its name
/// must agree on a person's name, or one and the host: "Ann Lee" on annlee.example, or in the title element and the masthead.
/// </summary>
internal static partial class PersonalSite
{
    /// <summary>A masthead is among a page's first links home.</summary>
    private const int MostLinks = 3;

    /// <summary>Letters of a family name that a host repeats by no chance.</summary>
    private const int LeastLetters = 5;

    /// <summary>Characters.</summary>
    private const int LongestFooter = 2000;

    private static readonly string[] Titles = ["dr", "dr.", "prof", "prof.", "professor"];

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        var host = (page.Page.Url ?? page.Page.CanonicalHref)?.Host ?? "";
        var label = string.Concat(host.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        List<string> stated = [.. StatedNames(page.Page)];
        List<string> names = [.. stated.Select(NameIn).OfType<string>()];
        var owner = stated.Select(text => Whose().Match(text.Trim())).Where(match => match.Success).Select(match => NameIn(match.Groups["name"].Value)).FirstOrDefault(name => name is not null) ?? names.Find(name => names.Count(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)) > 1 || IsHost(name, label));
        return owner is null ? [] : [new Credit(owner, AuthorKind.Person) { Url = page.Page.Resolve("/") }];
    }

    /// <summary>What the site is called, once for each place that says it.</summary>
    private static IEnumerable<string> StatedNames(PageDocument page)
    {
        var title = PlainText.Fold(page.Elements.Title);
        var feeds = page.Elements.Links.Where(link => PageDocument.HasRelation(link, "alternate") && link.GetAttribute("title") is not null)
            .Select(link => link.GetAttribute("title")!.Split(['»', '›', '|', '·'])[0]).Distinct(StringComparer.OrdinalIgnoreCase).Take(1);
        var homes = page.Elements.Anchors.Where(link => IsHome(link, page)).Take(MostLinks).Select(ElementText.Of).Distinct(StringComparer.OrdinalIgnoreCase);
        var tail = title is [.., ')'] && title.LastIndexOf('(') is > 0 and var opening ? title[(opening + 1)..^1] : title[(title.LastIndexOfAny(['|', '–', '—', '-', '·', '•']) + 1)..];
        return new[] { page.Meta.First("og:site_name"), tail }.Concat(feeds).Concat(homes).Concat(Owners(page)).OfType<string>();
    }

    /// <summary>"© 2025 Ann Lee" at the page's foot.</summary>
    private static IEnumerable<string?> Owners(PageDocument page)
    {
        foreach (var (element, _, _) in page.Elements.All.Items)
        {
            if (element.LocalName == "footer" && element.TextContent is { Length: < LongestFooter } text && Copyright().Match(text) is { Success: true } owner)
            {
                return [owner.Groups["name"].Value];
            }
        }

        return [];
    }

    [GeneratedRegex(@"(?:©|\(c\)|Copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d\s*(?:[-–]\s*(?:(?:19|20)\d\d|present)\s*)?,?\s*)?(?:by\s+)?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+)(?=\s*(?:$|[.,|·\n]|All\b|(?:19|20)\d\d))", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Copyright();

    /// <summary>"annlee.example - Ann Lee's blog", "Le blog d'Ann Lee": the name says whose it is.</summary>
    [GeneratedRegex(@"(?:^|[-–—|:] )(?:(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}-]+)['’]s (?:(?:personal|web) ?)?(?:blog|weblog|website|site|homepage)|(?:[Bb]log|[Ll]e [Bb]log|[Ee]l [Bb]log|[Ii]l [Bb]log) (?:of |von |de |d['’]|di )(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+))$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Whose();

    private static bool IsHome(Element link, PageDocument page) =>
        link.GetAttribute("href") is { } href && (href == "/" || (PageAddress.MayBeHome(href) && page.Resolve(href) is { AbsolutePath: "/", Query: "" } target && target.Host == (page.Url ?? page.CanonicalHref)?.Host));

    /// <summary>"Dr. Ann Lee": two or three words, the first of them a given name.</summary>
    private static string? NameIn(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        words = words.Length > 2 && Titles.Contains(words[0], StringComparer.OrdinalIgnoreCase) ? words[1..] : words;
        var name = string.Join(' ', words);
        return words.Length is 2 or 3 && GivenNames.Contains(words[0]) && !words.Any(BylineWords.Sections.Contains) && BylinePartReader.Kind(name) == BylinePart.Person ? name : null;
    }

    private static bool IsHost(string name, string label)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return label.Contains(string.Concat(words), StringComparison.Ordinal) || (words[^1].Length >= LeastLetters && label.Contains(words[^1], StringComparison.Ordinal));
    }
}
