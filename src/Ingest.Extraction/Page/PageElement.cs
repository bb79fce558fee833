using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>An element, and those of its names that most rules ask for.</summary>
internal record struct PageElement(Element Element, string? ClassName, string? Id)
{
    /// <summary>The place in <see cref="ElementList"/> after the last element below this one.</summary>
    public int End { get; set; }
}
