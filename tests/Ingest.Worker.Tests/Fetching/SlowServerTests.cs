using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class SlowServerTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    public static TheoryData<string> Manners => ["no answer", "header by header", "early hints for ever", "stalled body", "dripping body", "dripping chunks", "stalled refusal"];

    [Theory]
    [MemberData(nameof(Manners))]
    public async Task Ends_within_the_limit(string manner)
    {
        await using var server = new HostileServer(c => PlayAsync(manner, c));
        await using var fetcher = new TestFetcher(o =>
        {
            (o.ConnectTimeout, o.HeaderTimeout, o.BodyTimeout, o.StallTimeout) = (Limit / 5, Limit, Limit * 2, Limit);
            o.MinBytesPerSecond = 1_000;
        });
        var watch = Stopwatch.StartNew();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(manner == "stalled refusal" ? FetchOutcome.Blocked : FetchOutcome.Timeout, result.Outcome);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, (Limit * 2) + TimeSpan.FromSeconds(0.5));
        Assert.Contains("127.0.0.1", result.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_no_longer_for_headers_where_connecting_may_take_long()
    {
        await using var server = new HostileServer(c => c.StallAsync());
        await using var fetcher = new TestFetcher(o => (o.ConnectTimeout, o.HeaderTimeout) = (TimeSpan.FromSeconds(5), Limit));
        var watch = Stopwatch.StartNew();

        Assert.Equal(FetchOutcome.Timeout, (await fetcher.GetAsync(server.Url())).Outcome);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit + TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Ends_where_nobody_takes_the_connection()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a full queue of connections does to the next one differs between systems.");
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        var waiting = new List<Socket>();
        for (var i = 0; i < 3; i++)
        {
            waiting.Add(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));
            _ = waiting[^1].ConnectAsync(listener.LocalEndPoint!);
        }

        await using var fetcher = new TestFetcher(o => o.ConnectTimeout = Limit);
        var watch = Stopwatch.StartNew();

        var result = await fetcher.GetAsync(new Uri($"http://{listener.LocalEndPoint}/"));

        waiting.ForEach(socket => socket.Dispose());
        Assert.Equal((FetchOutcome.Timeout, "did not take the connection in time"), (result.Outcome, result.Problem!.Split("127.0.0.1", 2)[1].Split(' ', 2)[1].Split(';')[0]));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit + TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Ends_the_whole_chain_within_its_limit()
    {
        var hop = 0;
        await using var server = new HostileServer(async c =>
        {
            await c.PauseAsync(TimeSpan.FromMilliseconds(200));
            await c.RedirectAsync("/" + Interlocked.Increment(ref hop));
        });
        await using var fetcher = new TestFetcher(o => o.TotalTimeout = Limit);
        var watch = Stopwatch.StartNew();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(FetchOutcome.Timeout, result.Outcome);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit + TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Stops_when_it_is_told_to()
    {
        await using var server = new HostileServer(c => c.StallAsync());
        await using var fetcher = new TestFetcher();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            fetcher.Get<WebFetcher>().GetAsync(new FetchRequest(server.Url(), FetchKind.Page), stop.Token));
    }

    private static async Task PlayAsync(string manner, HostileConnection c)
    {
        switch (manner)
        {
            case "no answer":
                await c.StallAsync();
                break;
            case "header by header":
                await c.SendAsync("HTTP/1.1 200 OK\r\n");
                await c.DripAsync("X-A: b\r\n");
                break;
            case "early hints for ever":
                await c.DripAsync("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
                break;
            case "stalled body":
                await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>");
                await c.StallAsync();
                break;
            case "dripping body":
                await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
                await c.DripAsync("x");
                break;
            case "dripping chunks":
                await c.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                await c.DripAsync("1\r\nx\r\n");
                break;
            default:
                await c.SendAsync("HTTP/1.1 403 No\r\nContent-Length: 1000\r\n\r\n<html>");
                await c.StallAsync();
                break;
        }
    }
}
