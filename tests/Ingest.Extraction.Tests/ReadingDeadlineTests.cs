using System.Text.RegularExpressions;

namespace Ingest.Extraction.Tests;

public sealed class ReadingDeadlineTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_that_the_page_took_too_long_when_the_time_is_over() =>
        await Assert.ThrowsAsync<ExtractionTimeoutException>(() => ReadingDeadline.RunAsync(Limit, ForEverAsync, Ct));

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
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadingDeadline.RunAsync(TimeSpan.FromMinutes(1), ForEverAsync, caller.Token));
    }

    private static Task<int> ForEverAsync(CancellationToken ct) => new TaskCompletionSource<int>().Task.WaitAsync(ct);
}
