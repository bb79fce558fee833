namespace Ingest.Worker.Comparison;

/// <summary>Two sights of a page as they are to be judged, read by one extractor and with one choice of blocks.</summary>
/// <param name="Before">The current state.</param>
/// <param name="Seen">The new one; equal to the current one where no difference is the publisher's.</param>
/// <param name="HasPassages">Passages beside the bodies were counted in.</param>
internal sealed record Settlement(ArticleState Before, ArticleState Seen, bool HasPassages);
