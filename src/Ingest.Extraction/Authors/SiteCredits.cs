namespace Ingest.Extraction.Authors;

/// <summary>The authors that a rule written for the site names.</summary>
internal static class SiteCredits
{
    public static IReadOnlyList<Credit> Of(AuthorPage page) =>
        JsonLdCredits.Distinct((page.Page.Site?.Authors ?? []).SelectMany(text => AuthorName.Read(text)).Select(name => new Credit(name.Name, name.Kind) { Role = name.Role }));
}
