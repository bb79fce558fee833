namespace Ingest.Worker.Storage.Reading;

/// <summary>A row of read.author.</summary>
internal sealed record StoredAuthor(
    long AuthorId, string Name, string Kind, string[] Names, string[] Publishers, string[] Emails, string[] Handles, string[] ProfileUrls, long Articles);
