namespace Ingest.Worker.Polling.Dates;

/// <summary>A date as it was written.</summary>
/// <param name="HasZone">False where the zone was assumed.</param>
/// <param name="IsStandard">It was in one of the exact forms that the formats ask for.</param>
internal readonly record struct ReadDate(DateTimeOffset Value, bool HasZone, bool IsStandard = false);
