using System.Collections.Concurrent;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Robots;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Fetching.Robots;

public sealed class RobotsGateTests
{
    private const string Page = "<!doctype html><p>Text.</p>";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Asks_once_and_stays_away_from_what_is_closed()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(c.Path == "/robots.txt" ? "User-agent: ingest\nDisallow: /closed" : Page));
        await using var fetcher = Fetcher();

        var open = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => fetcher.GetAsync(server.Url($"/open{i}"))));
        var closed = await fetcher.GetAsync(server.Url("/closed/1"));

        Assert.All(open, r => Assert.Equal(FetchOutcome.Ok, r.Outcome));
        Assert.Equal(FetchOutcome.RobotsDenied, closed.Outcome);
        Assert.Single(server.Heads, h => h.StartsWith("GET /robots.txt ", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Heads, h => h.StartsWith("GET /closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asks_once_a_day_for_all_who_share_a_memory_and_holds_a_failing_site_to_its_word()
    {
        var status = 200;
        await using var server = new HostileServer(c => c.Path == "/robots.txt" ? c.AnswerAsync("User-agent: ingest\nDisallow: /closed", status) : c.AnswerAsync(Page));
        var copies = new ConcurrentDictionary<string, RobotsCopy>();
        var memory = new RobotsMemory(
            (site, _) => Task.FromResult(copies.GetValueOrDefault(site)),
            (site, copy, _) =>
            {
                copies[site] = copy;
                return Task.CompletedTask;
            });

        await ClosedAsync(askedInAll: 1);
        await ClosedAsync(askedInAll: 1);
        clock.Advance(TimeSpan.FromHours(25));
        await ClosedAsync(askedInAll: 2);
        clock.Advance(TimeSpan.FromHours(25));
        status = 503;
        await ClosedAsync(askedInAll: 3);

        async Task ClosedAsync(int askedInAll)
        {
            await using var fetcher = Fetcher(add: services => services.AddSingleton(memory));
            Assert.Equal(FetchOutcome.RobotsDenied, (await fetcher.GetAsync(server.Url("/closed/1"))).Outcome);
            Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url("/open"))).Outcome);
            Assert.Equal(askedInAll, server.Heads.Count(h => h.StartsWith("GET /robots.txt ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Leaves_feeds_to_those_who_subscribed()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(c.Path == "/robots.txt" ? "User-agent: *\nDisallow: /" : Page));
        await using var fetcher = Fetcher();
        await using var strict = Fetcher(o => o.ObeyRobotsForFeeds = true);

        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url(), FetchKind.Feed)).Outcome);
        Assert.Equal(FetchOutcome.RobotsDenied, (await strict.GetAsync(server.Url(), FetchKind.Feed)).Outcome);
    }

    [Fact]
    public async Task Leaves_the_host_alone_for_as_long_as_its_robots_txt_asks()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(c.Path == "/robots.txt" ? "User-agent: *\nCrawl-delay: 0.6" : "<!doctype html><p>Text."));
        await using var fetcher = new TestFetcher(o => o.ObeyRobots = true);
        await fetcher.GetAsync(server.Url("/a"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        await fetcher.GetAsync(server.Url("/b"));

        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Checks_each_hop_of_a_redirect()
    {
        await using var server = new HostileServer(c => c.Path switch
        {
            "/robots.txt" => c.AnswerAsync("User-agent: *\nDisallow: /closed"),
            "/open" => c.RedirectAsync("/closed"),
            _ => c.AnswerAsync(Page),
        });
        await using var fetcher = Fetcher();

        var result = await fetcher.GetAsync(server.Url("/open"));

        Assert.Equal(FetchOutcome.RobotsDenied, result.Outcome);
        Assert.Equal([new Redirect(server.Url("/open"), 302)], result.Redirects);
    }

    [Theory]
    [InlineData(404, FetchOutcomes.Ok)]
    [InlineData(403, FetchOutcomes.Ok)]
    [InlineData(410, FetchOutcomes.Ok)]
    [InlineData(204, FetchOutcomes.Ok)]
    [InlineData(429, FetchOutcomes.RateLimited)]
    [InlineData(500, FetchOutcomes.ServerError)]
    [InlineData(503, FetchOutcomes.ServerError)]
    public async Task Takes_missing_for_open_and_failing_for_closed(int status, string outcome)
    {
        await using var server = new HostileServer(c => c.Path == "/robots.txt" ? c.AnswerAsync("", status) : c.AnswerAsync(Page));
        await using var fetcher = Fetcher();

        var result = await fetcher.GetAsync(server.Url("/a"));

        Assert.Equal(outcome, result.Outcome.ToString());
        Assert.Equal(outcome == FetchOutcomes.Ok ? 2 : 1, server.Connections);
    }

    [Fact]
    public async Task Follows_the_redirects_of_robots_txt()
    {
        await using var server = new HostileServer(c => c.Path switch
        {
            "/robots.txt" => c.RedirectAsync("/1"),
            "/5" => c.AnswerAsync("User-agent: *\nDisallow: /"),
            _ when c.Path.Length == 2 && char.IsAsciiDigit(c.Path[1]) => c.RedirectAsync("/" + (c.Path[1] - '0' + 1)),
            _ => c.AnswerAsync(Page),
        });
        await using var fetcher = Fetcher();

        Assert.Equal(FetchOutcome.RobotsDenied, (await fetcher.GetAsync(server.Url("/page"))).Outcome);
    }

    [Fact]
    public async Task Asks_again_after_a_day_and_trusts_what_it_knows_while_the_site_fails()
    {
        var answer = (Status: 200, Body: "User-agent: *\nDisallow: /closed");
        await using var server = new HostileServer(c => c.Path == "/robots.txt" ? c.AnswerAsync(answer.Body, answer.Status) : c.AnswerAsync(Page));
        await using var fetcher = Fetcher();
        await fetcher.GetAsync(server.Url("/a"));

        answer = (500, "");
        clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
        Assert.Equal(FetchOutcome.RobotsDenied, (await fetcher.GetAsync(server.Url("/closed"))).Outcome);

        answer = (200, "User-agent: *\nDisallow: /a");
        clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(FetchOutcome.RobotsDenied, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
    }

    [Fact]
    public async Task Takes_a_robots_txt_for_missing_that_fails_for_a_month()
    {
        await using var server = new HostileServer(c => c.Path == "/robots.txt" ? c.AnswerAsync("", 500) : c.AnswerAsync(Page));
        await using var fetcher = Fetcher();

        Assert.Equal(FetchOutcome.ServerError, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
        clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(FetchOutcome.ServerError, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
        clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
    }

    [Fact]
    public async Task Reads_the_beginning_of_an_endless_robots_txt()
    {
        await using var server = new HostileServer(c => c.Path == "/robots.txt"
            ? c.ForeverAsync("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /closed\n", new string('#', 10_000) + "\n")
            : c.AnswerAsync(Page));
        await using var fetcher = Fetcher();

        Assert.Equal(FetchOutcome.RobotsDenied, (await fetcher.GetAsync(server.Url("/closed"))).Outcome);
    }

    private TestFetcher Fetcher(Action<FetchOptions>? change = null, Action<IServiceCollection>? add = null) => new(
        o =>
        {
            o.ObeyRobots = true;
            o.MaxRetryWait = TimeSpan.FromSeconds(1);
            change?.Invoke(o);
        },
        add: services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            add?.Invoke(services);
        });

    private static class FetchOutcomes
    {
        public const string Ok = nameof(FetchOutcome.Ok);
        public const string RateLimited = nameof(FetchOutcome.RateLimited);
        public const string ServerError = nameof(FetchOutcome.ServerError);
    }
}
