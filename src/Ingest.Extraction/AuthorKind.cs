namespace Ingest.Extraction;

public enum AuthorKind
{
    Person,

    /// <summary>An agency, a desk, an editorial board: "Reuters", "FP Staff".</summary>
    Organization,
}
