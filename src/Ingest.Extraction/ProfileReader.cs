using AngleSharp.Html.Dom;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Page;

namespace Ingest.Extraction;

/// <summary>Reads an author's bio off the profile page that a publisher keeps. Holds no state between pages.</summary>
public sealed class ProfileReader
{
    /// <summary>Time that one page may take, parse included.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <param name="html">The decoded page.</param>
    /// <param name="author">As the article names the author.</param>
    /// <returns>The author with bio and handles; null when the page says nothing about that person.</returns>
    /// <exception cref="ExtractionTimeoutException">The page took longer than the deadline.</exception>
    public async Task<ExtractedAuthor?> ReadAsync(string html, Uri? profileUrl, ExtractedAuthor author, CancellationToken ct = default)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(Deadline);
        try
        {
            IHtmlDocument document = await PageParser.ParseAsync(html, deadline.Token);
            return ProfilePage.Read(document, profileUrl, author, deadline.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ExtractionTimeoutException(Deadline);
        }
    }
}
