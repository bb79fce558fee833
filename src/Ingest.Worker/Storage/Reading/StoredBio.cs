namespace Ingest.Worker.Storage.Reading;

/// <summary>A row of read.author_bio.</summary>
internal sealed record StoredBio(string Author, string Publisher, int Number, string Text, string? PreviousText, string Place, DateTimeOffset SeenFrom, DateTimeOffset SeenTo);
