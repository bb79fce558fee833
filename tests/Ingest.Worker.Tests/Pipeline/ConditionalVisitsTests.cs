using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What a server says with ETag and 304 saves requests, and hides nothing.</summary>
public sealed class ConditionalVisitsTests(PostgresServer postgres)
{
    private static readonly string Full = NewsPages.Article("Aldermark");
    private static readonly string Short = Full[..Full.IndexOf("<p>A draft", StringComparison.Ordinal)] + "</article></main></body></html>";

    [Fact]
    public async Task A_page_that_was_not_modified_is_asked_for_and_sent_no_more()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, TimeProvider.System);
        await SeeAsync(site, pass, Full, "\"1\"");
        await SeeAsync(site, pass, Full, "\"1\"");

        Assert.Equal([null, "\"1\""], Asked(site));
        Assert.Equal("1|2", await pass.ScalarAsync("SELECT versions, seen_count FROM ingest.article JOIN ingest.article_version USING (article_id)"));
    }

    [Fact]
    public async Task A_server_that_calls_an_edited_page_unmodified_does_not_hide_the_edit_for_long()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, TimeProvider.System, new KeyValuePair<string, string?>("Pipeline:FullVisitEvery", "4"));
        await SeeAsync(site, pass, Full, "\"1\"");
        var edited = Full.Replace("until the spring", "until the autumn", StringComparison.Ordinal);
        for (var i = 0; i < 4; i++)
        {
            await SeeAsync(site, pass, edited, "\"1\"");
        }

        Assert.Equal([null, "\"1\"", "\"1\"", "\"1\"", null], Asked(site));
        Assert.Equal("2", await pass.ScalarAsync("SELECT versions FROM ingest.article"));
    }

    [Fact]
    public async Task A_text_that_was_shortened_for_good_is_believed_a_day_later_also_where_the_server_answers_that_nothing_was_modified()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, clock);
        await SeeAsync(site, pass, Full, "\"1\"");
        foreach (var hours in new[] { 1, 13, 13 })
        {
            clock.Advance(TimeSpan.FromHours(hours));
            await SeeAsync(site, pass, Short, "\"2\"");
        }

        Assert.Equal(["1|1|False", "2|3|False"], await pass.QueryAsync("SELECT number, seen_count, is_suspect FROM ingest.article_version ORDER BY 1"));
        Assert.Equal(["promoted"], await pass.QueryAsync("SELECT kind FROM read.event"));
        Assert.Equal("2", await pass.ScalarAsync("SELECT version_number FROM read.article"));
    }

    private async Task<TestPass> StartAsync(LoopbackSite site, TimeProvider clock, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var pass = await TestPass.StartAsync(postgres, clock, settings);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        return pass;
    }

    private static async Task SeeAsync(LoopbackSite site, TestPass pass, string html, string tag)
    {
        site["/a"] = SiteAnswer.Html(html) with { ETag = tag };
        await pass.OnceAsync();
    }

    private static IEnumerable<string?> Asked(LoopbackSite site) =>
        site.Requests.Where(request => request.Path == "/a").Select(request => request.Headers.GetValueOrDefault("If-None-Match"));
}
