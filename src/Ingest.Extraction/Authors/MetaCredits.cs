namespace Ingest.Extraction.Authors;

/// <summary>The authors that meta tags name.</summary>
internal static class MetaCredits
{
    public static IReadOnlyList<Credit> Of(AuthorPage page, params string[] names)
    {
        foreach (var name in names)
        {
            if (Read(page.Page.Meta.All(name)) is { Count: > 0 } credits)
            {
                return credits;
            }
        }

        return [];
    }

    /// <summary>twitter:label1 "Written by" with twitter:data1 "Ann Lee", as WordPress writes them.</summary>
    public static IReadOnlyList<Credit> Labelled(AuthorPage page)
    {
        foreach (var number in (string[])["1", "2"])
        {
            if (page.Page.Meta.First("twitter:label" + number) is { } label
                && AuthorName.IsByline(label + " X")
                && Read(page.Page.Meta.All("twitter:data" + number)) is { Count: > 0 } credits)
            {
                return credits;
            }
        }

        return [];
    }

    private static IReadOnlyList<Credit> Read(IReadOnlyList<string> values) => JsonLdCredits.Distinct(
        values.SelectMany(value => AuthorName.Read(value, isField: true)).Select(name => new Credit(name.Name, name.Kind) { Role = name.Role }));
}
