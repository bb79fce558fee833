namespace Ingest.Extraction;

/// <summary>The kind of place where a bio was found.</summary>
public enum BioPlace
{
    None,
    EndParagraph,
    AuthorBox,
    Sidebar,
    TopOfArticle,
    Tooltip,
    JsonLd,
    ProfilePage,
}
