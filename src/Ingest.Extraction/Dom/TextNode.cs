using System.Text;

namespace Ingest.Extraction.Dom;

/// <summary>A run of text, with its character references resolved: a part of the page itself where it has none.</summary>
public sealed class TextNode : Node
{
    private ReadOnlyMemory<char> memory;
    private StringBuilder? parts;
    private string? data;

    internal TextNode(ReadOnlyMemory<char> text) => memory = text;

    public ReadOnlySpan<char> Span => Memory.Span;

    /// <summary>UTF-16 units.</summary>
    public int Length => parts?.Length ?? memory.Length;

    public string Data => data ??= Memory.ToString();

    public override string TextContent => Data;

    private protected override string NodeName => "#text";

    private ReadOnlyMemory<char> Memory
    {
        get
        {
            if (parts is not null)
            {
                (memory, parts) = (parts.ToString().AsMemory(), null);
            }

            return memory;
        }
    }

    // A page may write one text in a hundred thousand parts.
    internal void Append(ReadOnlyMemory<char> text)
    {
        data = null;
        (parts ??= new StringBuilder().Append(memory)).Append(text);
    }
}
