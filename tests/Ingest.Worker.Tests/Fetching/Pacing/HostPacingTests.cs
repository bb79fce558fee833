using System.Collections.Concurrent;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Pacing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Fetching.Pacing;

public sealed class HostPacingTests
{
    private static readonly FetchResult Good = new() { Outcome = FetchOutcome.Ok, FinalUrl = new Uri("http://a.example/") };

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Lets_one_in_at_a_time_in_the_order_of_asking()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.Zero);
        var order = new ConcurrentQueue<int>();
        var first = await pacing.EnterAsync("a.example", CancellationToken.None);
        var others = Enumerable.Range(0, 5).Select(i => EnterAsync(pacing, i, order)).ToList();

        Assert.Empty(order);
        await first.DisposeAsync();
        await Task.WhenAll(others);

        Assert.Equal([0, 1, 2, 3, 4], order);
    }

    [Fact]
    public async Task Leaves_the_host_alone_for_its_pause()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.FromSeconds(2));
        await AskAsync(pacing, Good);

        var next = pacing.EnterAsync("a.example", CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.2));

        await (await next).DisposeAsync();
    }

    [Fact]
    public async Task Does_not_pause_after_a_turn_that_asked_nothing()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.FromHours(1));
        await (await pacing.EnterAsync("a.example", CancellationToken.None)).DisposeAsync();

        await (await pacing.EnterAsync("a.example", CancellationToken.None)).DisposeAsync();
    }

    [Fact]
    public async Task Keeps_hosts_apart()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.FromHours(1));
        await using var one = await pacing.EnterAsync("a.example", CancellationToken.None);
        await using var other = await pacing.EnterAsync("b.example", CancellationToken.None);

        Assert.Null(other.LeaveAlone);
    }

    [Fact]
    public async Task Waits_a_short_retry_after_and_reports_a_long_one()
    {
        await using var pacing = Pacing(o => (o.MinHostPause, o.MaxRetryWait) = (TimeSpan.Zero, TimeSpan.FromSeconds(10)));
        await AskAsync(pacing, Good with { Outcome = FetchOutcome.RateLimited, RetryAfter = TimeSpan.FromSeconds(15) });
        await using (var refused = await pacing.EnterAsync("a.example", CancellationToken.None))
        {
            Assert.InRange(refused.LeaveAlone!.Value, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15));
        }

        clock.Advance(TimeSpan.FromSeconds(10));
        var patient = pacing.EnterAsync("a.example", CancellationToken.None).AsTask();
        Assert.False(patient.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(5));

        await using var turn = await patient;
        Assert.Null(turn.LeaveAlone);
    }

    [Fact]
    public async Task Gives_a_place_in_the_queue_up_when_told_to()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.Zero);
        using var stop = new CancellationTokenSource();
        var first = await pacing.EnterAsync("a.example", CancellationToken.None);
        var waiting = pacing.EnterAsync("a.example", stop.Token).AsTask();

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await first.DisposeAsync();

        await (await pacing.EnterAsync("a.example", CancellationToken.None)).DisposeAsync();
    }

    [Fact]
    public async Task Bounds_the_requests_to_all_hosts_together()
    {
        await using var pacing = Pacing(o => (o.MinHostPause, o.MaxConcurrentConnections) = (TimeSpan.Zero, 2));
        var one = await pacing.EnterAsync("a.example", CancellationToken.None);
        await using var two = await pacing.EnterAsync("b.example", CancellationToken.None);
        var three = pacing.EnterAsync("c.example", CancellationToken.None).AsTask();

        Assert.False(three.IsCompleted);
        await one.DisposeAsync();

        await (await three).DisposeAsync();
    }

    [Fact]
    public async Task Holds_the_outer_gate_until_the_pause_is_over()
    {
        var gate = new Gate();
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.FromSeconds(2), gate.EnterAsync);
        await AskAsync(pacing, Good);

        Assert.Equal(["enter a.example"], gate.Events);
        clock.Advance(TimeSpan.FromSeconds(3));
        await (await pacing.EnterAsync("a.example", CancellationToken.None)).DisposeAsync();

        Assert.Equal(["enter a.example", "leave", "enter a.example", "leave"], gate.Events);
    }

    [Fact]
    public async Task Frees_the_turn_when_the_outer_gate_fails()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.Zero, (_, _) => throw new IOException("The database is gone."));

        await Assert.ThrowsAsync<IOException>(async () => await pacing.EnterAsync("a.example", CancellationToken.None));
        await Assert.ThrowsAsync<IOException>(async () => await pacing.EnterAsync("a.example", CancellationToken.None));
    }

    [Fact]
    public async Task Ends_its_pauses_when_it_is_disposed()
    {
        var gate = new Gate();
        var pacing = Pacing(o => o.MinHostPause = TimeSpan.FromMinutes(5), gate.EnterAsync);
        await AskAsync(pacing, Good);

        await pacing.DisposeAsync();

        Assert.Equal(["enter a.example", "leave"], gate.Events);
    }

    [Fact]
    public async Task Forgets_hosts_that_nobody_asks_for()
    {
        await using var pacing = Pacing(o => o.MinHostPause = TimeSpan.Zero);
        for (var i = 0; i < 10_000; i++)
        {
            await (await pacing.EnterAsync($"h{i}.example", CancellationToken.None)).DisposeAsync();
        }

        Assert.InRange(pacing.KnownHosts, 1, 4_097);
    }

    private static async Task AskAsync(HostPacing pacing, FetchResult result)
    {
        await using var turn = await pacing.EnterAsync("a.example", CancellationToken.None);
        await turn.AskedAsync(TimeSpan.Zero, result, CancellationToken.None);
    }

    private static async Task EnterAsync(HostPacing pacing, int number, ConcurrentQueue<int> order)
    {
        await using var turn = await pacing.EnterAsync("a.example", CancellationToken.None);
        order.Enqueue(number);
    }

    private HostPacing Pacing(Action<FetchOptions> change, HostGate? gate = null)
    {
        var options = new FetchOptions { PauseFactor = 0 };
        change(options);
        return new HostPacing(Options.Create(options), clock, gate);
    }

    private sealed class Gate : IAsyncDisposable
    {
        public ConcurrentQueue<string> Events { get; } = new();

        public ValueTask<IAsyncDisposable> EnterAsync(string host, CancellationToken ct)
        {
            Events.Enqueue("enter " + host);
            return ValueTask.FromResult<IAsyncDisposable>(this);
        }

        public ValueTask DisposeAsync()
        {
            Events.Enqueue("leave");
            return ValueTask.CompletedTask;
        }
    }
}
