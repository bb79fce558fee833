using System.Text.RegularExpressions;

namespace Ingest.Extraction;

/// <summary>The time that one page may take, for whoever reads pages.</summary>
internal static class ReadingDeadline
{
    /// <param name="work">Gets a token that is cancelled at the deadline.</param>
    /// <exception cref="ExtractionTimeoutException">The work took longer, or one of its patterns had its own share of that time.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<T> RunAsync<T>(TimeSpan limit, Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(limit);
        try
        {
            return await work(deadline.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ExtractionTimeoutException(limit);
        }
        catch (RegexMatchTimeoutException)
        {
            // The pattern's own limit is shorter. Its exception holds the page's text, which belongs into no log.
            throw new ExtractionTimeoutException(limit);
        }
    }
}
