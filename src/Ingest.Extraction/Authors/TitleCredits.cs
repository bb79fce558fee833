using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors;

/// <summary>"The long night – by Ivy Marchetti – Low Tide": platforms for writers name the author in the page's title.</summary>
internal static partial class TitleCredits
{
    public static IReadOnlyList<Credit> Of(AuthorPage page) =>
        page.Page.Elements.Title is { } title && By().Match(title) is { Success: true } by
            ? [.. AuthorName.Read(by.Groups["names"].Value).Where(name => name.Kind == AuthorKind.Person && name.Name.Contains(' ', StringComparison.Ordinal)).Select(name => new Credit(name.Name, AuthorKind.Person))]
            : [];

    [GeneratedRegex(@"\s[|–—-] by (?<names>\p{Lu}[^|–—]{3,60}?)\s(?:[|–—-]\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex By();
}
