using Ingest.Extraction.Authors;
using Ingest.Extraction.Page;

namespace Ingest.Extraction;

/// <summary>Reads an author's bio off the profile page that a publisher keeps. Holds no state between pages.</summary>
public sealed class ProfileReader
{
    /// <summary>CPU time that one page may take, parse included; by the clock, ten times as much.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <param name="html">The decoded page.</param>
    /// <param name="author">As the article names the author.</param>
    /// <returns>The author with bio and handles; null when the page says nothing about that person.</returns>
    /// <exception cref="ExtractionTimeoutException">The page took longer than the deadline.</exception>
    public Task<ExtractedAuthor?> ReadAsync(string html, Uri? profileUrl, ExtractedAuthor author, CancellationToken ct = default) =>
        ReadingDeadline.RunAsync(
            Deadline,
            token =>
            {
                using var parsed = PageParser.Parse(html, token);
                return ProfilePage.Read(parsed.Document, profileUrl, author, token);
            },
            ct);
}
