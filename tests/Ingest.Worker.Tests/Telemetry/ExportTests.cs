using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Infra.Otlp;
using Ingest.Worker.Tests.Pipeline;
using Npgsql;

namespace Ingest.Worker.Tests.Telemetry;

/// <summary>What the real executable sends to a collector.</summary>
public sealed class ExportTests(PostgresServer postgres)
{
    private const string Canary = "c4n4ry5ecretc4n4ry5ecretc4n4ry";

    [Fact]
    public async Task A_run_is_one_trace_with_its_steps_its_figures_its_log_lines_and_no_secret()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        var path = $"/private/{Canary}/feed?key={Canary}";
        site.SetFeed(path, NewsPages.Rss(site, "/a", "/missing"));
        site.SetHtml("/a", NewsPages.Article("Aldermark", bio: "Mara Lind writes about harbours and treaties for the Harbour Desk and lives by the sea."));
        await pass.Get<FeedStore>().AddAsync(new NewFeed(site.Url(path).AbsoluteUri), TestContext.Current.CancellationToken);

        await using var service = new ServiceProcess(pass.ConnectionString, [.. Collecting(collector)]);
        await Eventually.TrueAsync(async () => await pass.ScalarAsync("SELECT count(*) FROM ingest.run WHERE finished_at IS NOT NULL") != "0", "the run ended");
        var (exitCode, _) = await service.TerminateAsync();

        Assert.Equal(0, exitCode);
        AssertTree(collector.Spans, await pass.ScalarAsync("SELECT trace_id FROM ingest.run ORDER BY started_at LIMIT 1"));
        AssertFigures(collector.Points);
        Assert.Contains(collector.Logs, log => log.Text.Contains("version 1 stored", StringComparison.Ordinal) && log.Trace.Length == 32);
        string[] secrets = [Canary, new NpgsqlConnectionStringBuilder(pass.ConnectionString).Password!];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, collector.Everything + service.Log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gauge_says_how_many_feeds_are_silent()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetFeed("/lively", NewsPages.Rss(site, "/a"));
        site.SetFeed("/dead", NewsPages.DailyRss(site, "/a", TimeProvider.System.GetUtcNow().AddDays(-60)));
        await pass.SubscribeAsync(site.Url("/lively"));
        await pass.SubscribeAsync(site.Url("/dead"));
        await pass.OnceAsync();

        await using var service = new ServiceProcess(pass.ConnectionString, [.. Collecting(collector), new("OTEL_METRIC_EXPORT_INTERVAL", "500")]);
        await Eventually.TrueAsync(() => Task.FromResult(collector.Points.Any(point => point.Metric == "ingest.feed.silence")), "the gauge was exported");
        await service.TerminateAsync();

        var silent = collector.Points.Where(point => point.Metric == "ingest.feed.silence").ToList();
        Assert.All(silent, point => Assert.Equal(("{feed}", 1), (point.Unit, point.Value)));
        Assert.Contains(collector.Points, point => point is { Metric: "ingest.feeds", Value: 2 } && point.Labels["ingest.feed.status"] == "active");
    }

    [Fact]
    public async Task A_collector_that_hangs_does_not_hold_the_exit()
    {
        await using var collector = await OtlpReceiver.StartAsync(new TaskCompletionSource().Task);
        await using var pass = await TestPass.StartAsync(postgres);
        await using var service = new ServiceProcess(pass.ConnectionString, [.. Collecting(collector)]);
        await service.HealthAsync();

        var (exitCode, took) = await service.TerminateAsync();

        Assert.Equal(0, exitCode);
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static void AssertTree(IReadOnlyList<OtlpSpan> spans, string trace)
    {
        var ours = spans.Where(span => span.Trace == trace && span.Scope == "Ingest").ToList();
        var run = Assert.Single(ours, span => span.Name == "ingest.run");
        Assert.Equal(("", "ok"), (run.Parent, run.Attributes["ingest.outcome"]));
        var poll = Assert.Single(ours, span => span.Name == "feed.poll");
        Assert.Equal((run.Id, "200"), (poll.Parent, poll.Attributes["http.response.status_code"]));
        Assert.Equal("127.0.0.1", poll.Attributes["server.address"]);
        Assert.EndsWith("/private/*/feed?*", poll.Attributes["url.full"], StringComparison.Ordinal);
        var visits = ours.Where(span => span.Name == "article.visit").ToList();
        Assert.All(visits, visit => Assert.Equal(run.Id, visit.Parent));
        Assert.Equal(["not_found", "ok"], visits.Select(visit => visit.Attributes["ingest.outcome"]).Order());
        var read = visits.Single(visit => visit.Attributes["ingest.outcome"] == "ok");
        Assert.Equal("initial", read.Attributes["ingest.change"]);
        Assert.Contains("ingest.bio.place", read.Attributes.Keys);
        Assert.Contains("ingest.bio.evidence", read.Attributes.Keys);
        Assert.All(["ingest.article.id", "ingest.feed.id", "ingest.run.id", "ingest.version.id"], name => Assert.Contains(name, read.Attributes));
        Assert.Equal(
            ["article.compare", "article.extract", "article.store", "page.fetch"],
            ours.Where(span => span.Parent == read.Id).Select(span => span.Name).Order());
        var fetch = ours.Single(span => span.Name == "page.fetch" && span.Parent == read.Id);
        Assert.Contains(spans, span => span.Parent == fetch.Id && span.Scope.StartsWith("System.Net.Http", StringComparison.Ordinal));
        var store = ours.Single(span => span.Name == "article.store" && span.Parent == read.Id);
        Assert.Contains(spans, span => span.Parent == store.Id && span.Scope == "Npgsql");
        Assert.All(spans.Where(span => span.Parent.Length == 0), root => Assert.Equal("ingest.run", root.Name));
    }

    private static void AssertFigures(IReadOnlyList<OtlpPoint> points)
    {
        Assert.Contains(points, point => point is { Metric: "ingest.run.duration", Unit: "s", Value: > 0 } && point.Labels["ingest.outcome"] == "ok");
        Assert.Contains(points, point => point is { Metric: "ingest.feed.polls", Value: 1 } && point.Labels["ingest.outcome"] == "ok");
        Assert.Contains(points, point => point is { Metric: "ingest.article.visits", Value: 1 } && point.Labels["ingest.outcome"] == "not_found");
        Assert.Contains(points, point => point is { Metric: "ingest.article.versions", Value: 1 } && point.Labels["ingest.change"] == "initial");
        Assert.Contains(points, point => point is { Metric: "ingest.article.freshness", Unit: "s", Value: 1 });
        Assert.Contains(points, point => point is { Metric: "ingest.extract.duration", Unit: "s", Value: 1 });
        Assert.Contains(points, point => point is { Metric: "ingest.page.size", Unit: "By", Value: 1 });
        Assert.Contains(points, point => point is { Metric: "ingest.bios", Value: 1 } && point.Labels.ContainsKey("ingest.bio.place") && point.Labels["ingest.bio.evidence"] is "rule" or "label");
        Assert.Contains(points, point => point is { Metric: "ingest.feeds", Value: 1 } && point.Labels["ingest.feed.status"] == "active");
        Assert.Contains(points, point => point.Metric == "ingest.articles.due");
        Assert.Contains(points, point => point.Metric == "ingest.feed.silence");
        Assert.Contains(points, point => point.Metric.StartsWith("dotnet.", StringComparison.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, string>> Collecting(OtlpReceiver collector) =>
    [
        new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Endpoint),
        new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        new("OTEL_BSP_SCHEDULE_DELAY", "500"),
    ];
}
