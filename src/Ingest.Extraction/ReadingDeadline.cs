using System.Text.RegularExpressions;

namespace Ingest.Extraction;

/// <summary>The time that one page may take, for whoever reads pages.</summary>
internal static class ReadingDeadline
{
    /// <param name="limit">CPU time of the reading thread where it can be measured, as <see cref="ReadingTime"/> has it.</param>
    /// <param name="work">Gets a token that is cancelled at the deadline; done again where a pattern ran out of time on a busy machine.</param>
    /// <exception cref="ExtractionTimeoutException">The work took longer, or one of its patterns had its own share of that time.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<T> RunAsync<T>(TimeSpan limit, Func<CancellationToken, T> work, CancellationToken ct)
    {
        var time = new ReadingTime(limit);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await using var watch = new Watch(time, deadline);
        while (true)
        {
            try
            {
                return work(deadline.Token);
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                throw new ExtractionTimeoutException(limit);
            }
            catch (RegexMatchTimeoutException) when (!time.HasWaited)
            {
                // The pattern's own limit is shorter. Its exception holds the page's text, which belongs into no log.
                throw new ExtractionTimeoutException(limit);
            }
            catch (RegexMatchTimeoutException)
            {
                // Once more.
            }
        }
    }

    /// <summary>Cancels when the time is over; looks as seldom as it can.</summary>
    private sealed class Watch : IAsyncDisposable
    {
        private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);

        private readonly Timer timer;

        public Watch(ReadingTime time, CancellationTokenSource deadline)
        {
            timer = new Timer(_ => Look(time, deadline), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            timer.Change(time.Left ?? Shortest, Timeout.InfiniteTimeSpan);
        }

        /// <summary>Waits for a look that is under way, so that nothing is cancelled that is gone.</summary>
        public ValueTask DisposeAsync() => timer.DisposeAsync();

        private void Look(ReadingTime time, CancellationTokenSource deadline)
        {
            if (time.Left is not { } left)
            {
                deadline.Cancel();
            }
            else
            {
                timer.Change(left > Shortest ? left : Shortest, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
