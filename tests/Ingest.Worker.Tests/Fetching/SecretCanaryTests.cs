using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Ingest.Worker.Tests.Fetching;

/// <summary>A secret that was given to the fetcher comes out of it only on the wire.</summary>
public sealed class SecretCanaryTests
{
    private const string Canary = "canary4711";

    public static TheoryData<string> Endings => ["ok", "refused", "broken", "redirect", "loop", "not http", "nobody there"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task Stays_out_of_results_and_traces(string ending)
    {
        var spans = new ConcurrentQueue<Activity>();
        using var tracing = Sdk.CreateTracerProviderBuilder().AddHttpClientInstrumentation().AddProcessor(new Collector(spans)).Build();
        await using var server = new HostileServer(c => PlayAsync(ending, c));
        var feed = server.Url("/feed").AbsoluteUri;
        await using var fetcher = new TestFetcher(settings: new Dictionary<string, string?>
        {
            ["FeedCredentials:Feeds:0:Url"] = feed,
            ["FeedCredentials:Feeds:0:Headers:X-Api-Key"] = Canary,
            ["FeedCredentials:Feeds:0:Cookie"] = "session=" + Canary,
        });
        var port = ending == "nobody there" ? 1 : server.Port;

        var result = await fetcher.GetAsync(new FetchRequest(new Uri($"http://joe:{Canary}@127.0.0.1:{port}/a"), FetchKind.Page) { FeedUrls = [feed] });

        if (port != 1)
        {
            Assert.Contains(Canary, server.Heads.First(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Canary, result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, string.Concat(result.Redirects), StringComparison.Ordinal);
        var mine = spans.Where(s => s.GetTagItem("server.port") is int p && p == port).ToList();
        Assert.NotEmpty(mine);
        Assert.DoesNotContain(mine, s => Everything(s).Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stays_out_of_traces_in_the_query()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var tracing = Sdk.CreateTracerProviderBuilder().AddHttpClientInstrumentation().AddProcessor(new Collector(spans)).Build();
        await using var server = new HostileServer(c => c.AnswerAsync("<!doctype html>"));
        await using var fetcher = new TestFetcher();

        await fetcher.GetAsync(server.Url("/feed?token=" + Canary));

        var span = spans.Single(s => s.GetTagItem("server.port") is int p && p == server.Port);
        Assert.Equal(server.Url("/feed?*").AbsoluteUri, span.GetTagItem("url.full"));
    }

    private static string Everything(Activity span) =>
        span.DisplayName + span.StatusDescription + string.Join(' ', span.TagObjects.Select(t => $"{t.Key}={t.Value}"))
        + string.Join(' ', span.Events.SelectMany(e => e.Tags).Select(t => $"{t.Key}={t.Value}"));

    private static Task PlayAsync(string ending, HostileConnection c) => ending switch
    {
        "ok" => c.AnswerAsync("<!doctype html>"),
        "refused" => c.AnswerAsync("", 403),
        "broken" => c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"),
        "redirect" when c.Path == "/a" => c.RedirectAsync($"http://joe:{Canary}@127.0.0.1:{c.Port}/b"),
        "redirect" => c.AnswerAsync("", 404),
        "loop" => c.RedirectAsync("/a"),
        _ => c.SendAsync("nonsense\r\n\r\n"),
    };

    private sealed class Collector(ConcurrentQueue<Activity> spans) : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => spans.Enqueue(data);
    }
}
