namespace Ingest.Extraction.Authors;

/// <summary>The authors that a page's state for scripts names: pages drawn by scripts often print their byline from nowhere else.</summary>
internal static class StateCredits
{
    /// <summary>People alone: what else stands in such a field may be a key or an account.</summary>
    public static IReadOnlyList<Credit> Of(AuthorPage page) => JsonLdCredits.Distinct(
        from text in page.Page.State?.Authors ?? []
        from name in AuthorName.Read(text, isField: true)
        where name.Kind == AuthorKind.Person && BylinePartReader.Kind(name.Name) == BylinePart.Person
        select new Credit(name.Name, name.Kind) { Role = name.Role });
}
