using Ingest.Worker.Fetching;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Another fetch of the same visit that showed nothing of the article; it leaves its observation all the same.</summary>
/// <param name="At">When it was sent.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record FetchBeside(DateTimeOffset At, Uri Requested, FetchResult Fetch, FetchOutcome Outcome, string? Problem);
