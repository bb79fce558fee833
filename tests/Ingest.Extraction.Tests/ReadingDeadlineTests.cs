using System.Text.RegularExpressions;

namespace Ingest.Extraction.Tests;

public sealed class ReadingDeadlineTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(20);

    /// <summary>Where the test waits longer than the limit: ten times as long by the clock is the end, and a busy machine must stay below that.</summary>
    private static readonly TimeSpan Longer = 15 * Limit;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_that_the_page_took_too_long_when_the_time_is_over() =>
        await Assert.ThrowsAsync<ExtractionTimeoutException>(() => ReadingDeadline.RunAsync(Limit, WaitForEver, Ct));

    [Fact]
    public async Task Says_the_same_of_a_pattern_and_repeats_no_text_of_the_page()
    {
        var slow = await Assert.ThrowsAsync<ExtractionTimeoutException>(() =>
            ReadingDeadline.RunAsync<int>(Limit, _ => throw new RegexMatchTimeoutException("the page's text", "a+", Limit), Ct));
        Assert.Null(slow.InnerException);
    }

    [Fact]
    public async Task Leaves_it_to_the_caller_who_gave_up()
    {
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadingDeadline.RunAsync(TimeSpan.FromMinutes(1), WaitForEver, caller.Token));
    }

    [Fact]
    public async Task A_busy_machine_makes_no_page_a_slow_one()
    {
        Assert.SkipWhen(ThreadClock.OfCurrentThread() is null, "The system has no clock of a thread's own time.");

        Assert.False(await ReadingDeadline.RunAsync(Longer, token => token.WaitHandle.WaitOne(Longer + Limit), Ct));
    }

    [Fact]
    public async Task A_pattern_whose_time_went_by_while_the_thread_waited_is_tried_again()
    {
        Assert.SkipWhen(ThreadClock.OfCurrentThread() is null, "The system has no clock of a thread's own time.");
        var tries = 0;

        var read = await ReadingDeadline.RunAsync(
            Longer,
            token => ++tries == 1 && !token.WaitHandle.WaitOne(Longer + Limit) ? throw new RegexMatchTimeoutException("the page's text", "a+", Limit) : tries,
            Ct);

        Assert.Equal(2, read);
    }

    [Fact]
    public async Task A_thread_that_works_has_its_limit_of_work()
    {
        Assert.SkipWhen(ThreadClock.OfCurrentThread() is null, "The system has no clock of a thread's own time.");
        var used = TimeSpan.Zero;

        await Assert.ThrowsAsync<ExtractionTimeoutException>(() => ReadingDeadline.RunAsync<int>(10 * Limit, Work, Ct));

        Assert.InRange(used, 9 * Limit, 40 * Limit);

        int Work(CancellationToken ct)
        {
            var clock = ThreadClock.OfCurrentThread()!;
            var before = clock.Read()!.Value;
            while (!ct.IsCancellationRequested)
            {
                used = clock.Read()!.Value - before;
            }

            throw new OperationCanceledException(ct);
        }
    }

    private static int WaitForEver(CancellationToken ct)
    {
        ct.WaitHandle.WaitOne();
        throw new OperationCanceledException(ct);
    }
}
