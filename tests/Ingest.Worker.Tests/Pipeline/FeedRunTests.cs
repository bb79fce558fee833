using Ingest.Worker.Pipeline;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Pipeline;

public sealed class FeedRunTests(PostgresServer postgres)
{
    [Fact]
    public async Task Stores_what_a_feed_lists_once_and_a_second_pass_stores_no_new_version()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetHtml("/b", NewsPages.Article("Bellhaven"));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));

        var first = await pass.OnceAsync(feed);
        var second = await pass.OnceAsync(feed);

        Assert.Equal((2, 0, 0), (first.New, first.Failed, first.NotShown));
        Assert.Equal((0, 0, 0), (second.New, second.Changed, second.Failed));
        Assert.Equal(["1|Aldermark|initial", "1|Bellhaven|initial"], await pass.QueryAsync("SELECT number, title, change_class FROM ingest.article_version ORDER BY title"));
        Assert.Equal(["ok", "ok"], await pass.QueryAsync("SELECT outcome FROM ingest.run"));
    }

    [Fact]
    public async Task An_edit_between_two_passes_is_version_2_and_says_what_changed()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetHtml("/b", NewsPages.Article("Bellhaven"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();

        site.SetHtml("/a", NewsPages.Article("Aldermark", "Officials said that the talks had ended without a date for the next round."));
        var second = await pass.OnceAsync();

        Assert.Equal((0, 1, 1), (second.New, second.Changed, second.Unchanged));
        Assert.Equal(["1|initial", "2|substantive"], await pass.QueryAsync("SELECT number, change_class FROM ingest.article_version WHERE title = 'Aldermark' ORDER BY 1"));
    }

    [Fact]
    public async Task A_scheduled_run_keeps_to_what_is_due_and_a_row_says_what_it_did()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));

        var first = await pass.RunAsync(feed);
        await pass.RunAsync(feed);
        await pass.QueryAsync("UPDATE ingest.article SET next_visit_at = now()");
        await pass.RunAsync(feed);

        Assert.Equal(1, site.RequestsFor("/feed"));
        Assert.Equal(2, site.RequestsFor("/a"));
        Assert.Equal($"{first.TraceId}|ok|1|1", (await pass.QueryAsync(
            "SELECT trace_id, outcome, counters->>'articles_new', counters->>'entries_new' FROM ingest.run ORDER BY started_at"))[0]);
    }

    [Fact]
    public async Task A_page_that_ended_the_process_too_often_is_not_read_again()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site.SetHtml("/b", NewsPages.Article("Bellhaven"));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        await pass.RunAsync(feed);
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        await pass.QueryAsync("UPDATE ingest.article SET next_visit_at = now(), attempts = 3 WHERE url LIKE '%/a'");

        await pass.RunAsync(feed);

        Assert.Equal(["Bellhaven"], await pass.QueryAsync("SELECT title FROM ingest.article_version"));
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM ingest.article WHERE quarantined_at IS NOT NULL"));
    }

    [Fact]
    public async Task An_article_in_several_pages_is_one_text()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/story"));
        site.SetHtml("/story", NewsPages.Article("Aldermark").Replace("</head>", $"<link rel=\"next\" href=\"{site.Url("/story?page=2")}\"></head>", StringComparison.Ordinal));
        site.SetHtml("/story?page=2", NewsPages.Article("Aldermark", "On the second day the delegations walked the length of the bridge together."));
        await pass.SubscribeAsync(site.Url("/feed"));

        await pass.OnceAsync();

        var body = await pass.ScalarAsync("SELECT body FROM ingest.article_version");
        Assert.Contains("until the spring", body, StringComparison.Ordinal);
        Assert.Contains("walked the length of the bridge", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_reached_in_a_runs_time_stays_due()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, clock, new KeyValuePair<string, string?>("Pipeline:ArticlesAtOnce", "1"));
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site["/a"] = site["/b"] = SiteAnswer.Html("") with { After = new TaskCompletionSource().Task };
        var feed = await pass.SubscribeAsync(site.Url("/feed"));

        var run = pass.RunAsync(feed);
        await Task.WhenAny(site.RequestedAsync("/a"), site.RequestedAsync("/b"));
        clock.Advance(TimeSpan.FromMinutes(11));
        var report = await run;

        Assert.Equal("out_of_time", report.Outcome.Name);
        Assert.Equal((1, 1), (report.Counters["visits"], report.Counters["left_due"]));
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM ingest.article WHERE last_visited_at IS NULL AND next_visit_at <= now()"));
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so_and_leaves_the_rest_due()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site["/a"] = SiteAnswer.Html("") with { After = new TaskCompletionSource().Task };
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        using var stop = new CancellationTokenSource();

        var run = pass.Get<FeedRun>().RunAsync(new RunRequest(feed), stop.Token);
        await site.RequestedAsync("/a");
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal("stopped", await pass.ScalarAsync("SELECT outcome FROM ingest.run"));
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM ingest.article WHERE next_visit_at <= now()"));
    }

    [Fact]
    public async Task A_bio_from_a_profile_page_is_stored_with_that_page_as_its_source_and_the_fetch_as_an_observation()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetHtml("/author/mara-lind", "<html><body><h1>Mara Lind</h1><p>Mara Lind is a reporter who covers the northern ports. She lives in Oslo.</p><h2>Latest</h2></body></html>");
        await pass.SubscribeAsync(site.Url("/feed"));

        await pass.OnceAsync();

        Assert.Equal(
            [$"Mara Lind|Mara Lind is a reporter who covers the northern ports. She lives in Oslo.||profile_page|{site.Url("/author/mara-lind")}|publisher"],
            await pass.QueryAsync("SELECT author, text, previous_text, place, source_url, origin FROM read.author_bio"));
        Assert.Equal(
            ["Mara Lind is a reporter who covers the northern ports. She lives in Oslo."],
            await pass.QueryAsync("SELECT bio FROM read.article_author WHERE is_current"));
        Assert.Equal(
            [$"profile|ok|200|True|True|{site.Url("/author/mara-lind")}"],
            await pass.QueryAsync("SELECT kind, outcome, http_status, run_id IS NOT NULL, snapshot_sha256 IS NOT NULL, url FROM ingest.observation WHERE kind = 'profile'"));
        Assert.Equal(["profile page"], await pass.QueryAsync("SELECT evidence->>'bio Mara Lind' FROM ingest.extraction"));
    }

    [Fact]
    public async Task The_forms_of_one_name_are_one_person_and_a_house_is_kept_as_one()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        const string Printed = "By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a>";
        string[] bylines = ["By JOSH ROGIN", "Josh Rogin, The Cable", "Rogin, Josh", "By Reuters"];
        site.SetFeed("/feed", NewsPages.Rss(site, bylines.Select((_, i) => $"/{i}")));
        foreach (var (byline, i) in bylines.Select((byline, i) => (byline, i)))
        {
            site.SetHtml($"/{i}", NewsPages.Article("Aldermark " + i).Replace(Printed, byline, StringComparison.Ordinal));
        }

        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();

        Assert.Equal(["Josh Rogin|person|3", "Reuters|organization|1"], await pass.QueryAsync("SELECT name, kind, articles FROM read.author ORDER BY name"));
    }

    [Fact]
    public async Task A_profile_page_is_asked_once_for_the_bio_that_an_article_does_not_print()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetHtml("/b", NewsPages.Article("Bellhaven"));
        await pass.SubscribeAsync(site.Url("/feed"));

        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Equal(1, site.RequestsFor("/author/mara-lind"));
        Assert.Equal("2", await pass.ScalarAsync("SELECT count(*) FROM ingest.article_version"));
    }
}
