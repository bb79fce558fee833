namespace Ingest.Extraction.Dom;

/// <summary>A comment or a document type: it parts two texts, and nothing in it is read.</summary>
public sealed class Comment : Node
{
    internal static readonly Comment Any = new();

    private Comment()
    {
    }

    public override string TextContent => "";

    private protected override string NodeName => "#comment";
}
