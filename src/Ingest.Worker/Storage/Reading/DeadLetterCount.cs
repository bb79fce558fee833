namespace Ingest.Worker.Storage.Reading;

/// <summary>Rows of read.dead_letter that were set aside for one reason.</summary>
internal sealed record DeadLetterCount(string Kind, string Reason, long Letters);
