namespace Ingest.Extraction.Blocks;

/// <summary>What an element does to the flow of text.</summary>
internal enum ElementRole
{
    Inline,
    Block,
    Skip,
    LineBreak,
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Caption,
    Code,
    Row,
    Cell,
    Link,
    Emphasis,
    Template,

    /// <summary>A box, but in a line that goes on behind it.</summary>
    Button,
}
