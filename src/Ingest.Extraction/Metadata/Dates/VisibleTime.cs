namespace Ingest.Extraction.Metadata.Dates;

/// <summary>A day that a &lt;time&gt; element holds.</summary>
/// <param name="Statement">The day.</param>
/// <param name="Text">As it is printed; a line break where nothing is.</param>
/// <param name="IsPublished">The element, or what stands around it, says that this was published then.</param>
/// <param name="IsModified">The same of a later edit.</param>
/// <param name="IsOnCard">It stands on a card, which may be another story's.</param>
internal sealed record VisibleTime(DateStatement Statement, string Text, bool IsPublished, bool IsModified, bool IsOnCard);
