using System.Diagnostics;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class FloodTests
{
    private static readonly string Megabyte = new('x', 1024 * 1024);

    public static TheoryData<string, string> Floods => new()
    {
        { "status line", "TooLarge HttpError" },
        { "one header", "TooLarge" },
        { "headers", "TooLarge" },
        { "many headers", "TooLarge" },
        { "early hints", "TooLarge HttpError" },
        { "chunk extension", "TooLarge HttpError Truncated" },
        { "trailers", "TooLarge HttpError Truncated" },
        { "endless chunks", "TooLarge" },
        { "endless body", "TooLarge" },
        { "declared size", "TooLarge" },
        { "negative length", "HttpError NotHtml" },
        { "not http", "HttpError" },
        { "closed at once", "Truncated ConnectionFailed" },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public async Task Ends_soon_with_an_outcome(string flood, string outcomes)
    {
        await using var server = new HostileServer(c => PlayAsync(flood, c));
        await using var fetcher = new TestFetcher(o => (o.HeaderTimeout, o.BodyTimeout, o.TotalTimeout) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)));
        var watch = Stopwatch.StartNew();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Contains(result.Outcome.ToString(), outcomes.Split(' '));
        Assert.True(result.Body.IsEmpty);
        Assert.NotNull(result.Problem);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Survives_a_million_chunks_of_one_byte_within_its_time()
    {
        await using var server = new HostileServer(async c =>
        {
            await c.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            await c.SendAsync(string.Concat(Enumerable.Repeat("1\r\nx\r\n", 1_000_000)));
            await c.SendAsync("0\r\n\r\n");
        });
        await using var fetcher = new TestFetcher(o => o.BodyTimeout = TimeSpan.FromSeconds(3));
        var watch = Stopwatch.StartNew();

        var result = await fetcher.GetAsync(server.Url(), FetchKind.Feed);

        Assert.Contains(result.Outcome, new[] { FetchOutcome.Ok, FetchOutcome.Timeout });
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Survives_answers_with_bytes_changed_at_random()
    {
        const string Answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 15\r\nRetry-After: 5\r\nCache-Control: max-age=5\r\n"
            + "Content-Encoding: identity\r\nExpires: 0\r\nLink: <a>; rel=b\r\nSet-Cookie: a=b\r\nETag: x\r\nConnection: close\r\n\r\n<!doctype html>";
        var random = new Random(3);
        await using var server = new HostileServer(c =>
        {
            var bytes = System.Text.Encoding.Latin1.GetBytes(Answer);
            lock (random)
            {
                for (var i = 0; i < 4; i++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }
            }

            return c.SendAsync(bytes);
        });
        await using var fetcher = new TestFetcher(o => (o.HeaderTimeout, o.BodyTimeout) = (TestFetcher.Short, TestFetcher.Short));
        for (var i = 0; i < 300; i++)
        {
            var result = await fetcher.GetAsync(server.Url("/" + i));
            Assert.True(result.Outcome == FetchOutcome.Ok || result.Problem is { Length: > 0 });
        }
    }

    private static async Task PlayAsync(string flood, HostileConnection c)
    {
        const string Chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        switch (flood)
        {
            case "status line":
                await c.ForeverAsync("HTTP/1.1 200 ", Megabyte);
                break;
            case "one header":
                await c.ForeverAsync("HTTP/1.1 200 OK\r\nX-A: ", Megabyte);
                break;
            case "headers":
                await c.ForeverAsync("HTTP/1.1 200 OK\r\n", string.Concat(Enumerable.Repeat("A: b\r\n", 10_000)));
                break;
            case "many headers":
                await c.SendAsync("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Range(0, 600).Select(i => $"A{i}: b\r\n")) + "Content-Length: 15\r\n\r\n<!doctype html>");
                break;
            case "early hints":
                await c.ForeverAsync("", string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 1_000)));
                break;
            case "chunk extension":
                await c.ForeverAsync(Chunked + "1;a=", Megabyte);
                break;
            case "trailers":
                await c.ForeverAsync(Chunked + "1\r\nx\r\n0\r\n", string.Concat(Enumerable.Repeat("A: b\r\n", 10_000)));
                break;
            case "endless chunks":
                await c.ForeverAsync(Chunked, "100000\r\n" + Megabyte + "\r\n");
                break;
            case "endless body":
                await c.ForeverAsync("HTTP/1.1 200 OK\r\n\r\n", Megabyte);
                break;
            case "declared size":
                await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n");
                await c.StallAsync();
                break;
            case "negative length":
                await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx");
                break;
            case "not http":
                await c.SendAsync("SSH-2.0-OpenSSH_9.2\r\n\r\n");
                break;
        }
    }
}
