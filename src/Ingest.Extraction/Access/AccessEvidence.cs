namespace Ingest.Extraction.Access;

/// <summary>One kind of evidence that a page does not show the whole article.</summary>
/// <param name="Name">What the finding and `--explain` call it.</param>
/// <param name="MostWords">A body with more words than this is an article whatever else the page says.</param>
/// <param name="Holds">Whether the page shows it.</param>
internal sealed record AccessEvidence(string Name, PageAccess Access, AccessReason Reason, int MostWords, Func<AccessQuestion, bool> Holds);
