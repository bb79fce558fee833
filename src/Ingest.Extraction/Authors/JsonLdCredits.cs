using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>The authors of the article's JSON-LD node.</summary>
internal static class JsonLdCredits
{
    /// <summary>Characters.</summary>
    private const int LongestFirm = 60;

    public static IReadOnlyList<Credit> Of(AuthorPage page, string property)
    {
        if (page.Page.JsonLd.Article is not { } article)
        {
            return [];
        }

        List<JsonLdNode> nodes = [.. article.Nodes(property)];
        var credits = nodes.Count > 0
            ? nodes.SelectMany(node => OfNode(node, page.Page))
            : article.Texts(property).SelectMany(text => AuthorName.Read(text, isField: true)).Select(name => new Credit(name.Name, name.Kind) { Role = name.Role });
        return Distinct(credits);
    }

    public static IReadOnlyList<Credit> Distinct(IEnumerable<Credit> credits) => [.. credits.DistinctBy(credit => NameKey.Of(credit.Name), StringComparer.Ordinal)];

    /// <summary>"Lee &amp; Ek" is one house where the page says that it is a house.</summary>
    private static bool IsFirm(string text) => text.Length < LongestFirm && text.Contains(" & ", StringComparison.Ordinal) && text.IndexOfAny([',', ';', '|']) < 0;

    private static IEnumerable<Credit> OfNode(JsonLdNode node, PageDocument page)
    {
        var isHouse = node.Types.Any(type => type.Contains("Organization", StringComparison.OrdinalIgnoreCase));
        List<BylineName> names = [.. node.Texts("name").DefaultIfEmpty(node.Text("byline") ?? ParsedName(node)).SelectMany(text => isHouse && IsFirm(text) ? [new BylineName(AuthorName.Clean(text), AuthorKind.Organization)] : AuthorName.Read(text, isField: true))];
        foreach (var name in names)
        {
            yield return new Credit(name.Name, isHouse && !name.Name.Contains(' ', StringComparison.Ordinal) ? AuthorKind.Organization : name.Kind)
            {
                IsStatedHouse = isHouse,
                Role = name.Role ?? node.Text("jobTitle"),
                Url = names.Count == 1 ? page.Resolve(node.Text("url")) : null,
                SameAs = names.Count == 1 ? [.. node.Texts("sameAs")] : [],
            };
        }
    }

    /// <summary>A person of whom only the parts of the name are said.</summary>
    private static string ParsedName(JsonLdNode node) => $"{node.Text("givenName")} {node.Text("familyName")}".Trim();
}
