namespace Ingest.Worker.Polling;

/// <summary>One page of a feed's past.</summary>
/// <param name="Feed">Null where it could not be read.</param>
/// <param name="Problem">Why not, one sentence.</param>
internal sealed record BackfillPage(Uri Url, ParsedFeed? Feed, string? Problem);
