namespace Ingest.Worker.Storage.Reading;

/// <summary>A row of read.version, with what a reader compares.</summary>
internal sealed record StoredVersion(
    int Number, int? PreviousNumber, bool IsCurrent, string Origin, string ChangeClass, string? Title, string? Dek, string? Byline, string Body,
    DateTimeOffset? EditedAfter, DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt);
