using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;

namespace Ingest.Worker.Tests.Pipeline;

public sealed class HeavyPagesTests : IDisposable
{
    private static readonly FetchResult ManyTags = Of(string.Concat(Enumerable.Repeat("<p>", 60_000)));
    private static readonly FetchResult LongText = Of(new string('a', 5_000_000));
    private static readonly FetchResult Ordinary = Of(string.Concat(Enumerable.Repeat("<p>An ordinary page.</p>", 2_000)));

    private readonly HeavyPages pages = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => pages.Dispose();

    [Fact]
    public async Task Heavy_pages_wait_for_each_other_and_ordinary_ones_for_none()
    {
        var first = new TaskCompletionSource<int>();
        var second = new TaskCompletionSource<int>();

        var tags = pages.ReadAsync(ManyTags, _ => first.Task, Ct);
        var text = pages.ReadAsync(LongText, _ => second.Task, Ct);
        second.SetResult(2);

        Assert.Equal(3, await pages.ReadAsync(Ordinary, _ => Task.FromResult(3), Ct));
        Assert.False(text.IsCompleted);
        first.SetResult(1);
        Assert.Equal((1, 2), (await tags, await text));
    }

    [Fact]
    public async Task A_page_that_fails_lets_the_next_one_go()
    {
        await Assert.ThrowsAsync<FormatException>(() => pages.ReadAsync<int>(ManyTags, _ => throw new FormatException(), Ct));

        Assert.Equal(1, await pages.ReadAsync(ManyTags, _ => Task.FromResult(1), Ct));
    }

    private static FetchResult Of(string html) => new() { Outcome = FetchOutcome.Ok, FinalUrl = new Uri("https://press.example/a"), Body = Encoding.UTF8.GetBytes(html) };
}
