namespace Ingest.Worker.Storage.Reading;

/// <summary>A poll as read.observation has it, with how many new entries its run found.</summary>
internal sealed record StoredPoll(DateTimeOffset FetchedAt, string Outcome, int? HttpStatus, long NewEntries, string? Problem);
