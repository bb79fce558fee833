namespace Ingest.Extraction;

public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Caption,
    TableRow,
    Code,
}
