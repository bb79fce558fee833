namespace Ingest.Worker.Pipeline;

/// <summary>How far a pass is.</summary>
/// <param name="Articles">Visits that ended so far.</param>
internal sealed record PassProgress(int FeedsDone, int Feeds, int Articles);
