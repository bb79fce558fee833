namespace Ingest.Worker.Storage.Reading;

/// <summary>How many of a feed's articles were last visited with this outcome.</summary>
internal sealed record OutcomeCount(string Outcome, long Articles);
