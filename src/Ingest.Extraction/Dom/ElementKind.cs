using AngleSharp.Common;
using AngleSharp.Dom;

namespace Ingest.Extraction.Dom;

/// <summary>What all elements of a name share.</summary>
/// <param name="flags">What the parser has to know of them: are they formatting, do they end a scope, is their end implied.</param>
/// <param name="number">Position in <see cref="ElementKinds.Names"/>; -1 for a name that no standard has.</param>
internal sealed class ElementKind(string name, NodeFlags flags, int number = -1)
{
    public string Name { get; } = name;

    /// <summary>As the parser asks for it, for each open element with each tag.</summary>
    public StringOrMemory Memory { get; } = name;

    public NodeFlags Flags { get; } = flags;

    public int Number { get; } = number;
}
