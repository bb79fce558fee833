namespace Ingest.Worker.Polling.Dates;

/// <summary>A date as it was written.</summary>
/// <param name="HasZone">False where the zone was assumed.</param>
internal readonly record struct ReadDate(DateTimeOffset Value, bool HasZone);
