using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Pipeline;

namespace Ingest.Worker.Tests.Scheduling;

public sealed class ReconcileFeedsJobTests(PostgresServer postgres)
{
    [Fact]
    public async Task Schedules_what_is_added_forgets_what_is_paused_and_heeds_a_new_time()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/one", NewsPages.Rss(site, "/a"));
        site.SetFeed("/two", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        await using var host = new RunningHost(pass.ConnectionString);

        var one = await pass.SubscribeAsync(site.Url("/one"));
        await Eventually.TrueAsync(async () => await pass.ScalarAsync("SELECT count(*) FROM ingest.article_version") == "1", "the article is stored");
        var two = await pass.SubscribeAsync(site.Url("/two"));
        await site.RequestedAsync("/two");
        await pass.Get<FeedStore>().SetPausedAsync(two, paused: true, TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(async () => (await TriggersAsync(pass)).SequenceEqual([$"{one}|publisher:{site.Url().Authority}"]), "the paused feed has no trigger");

        await pass.QueryAsync($"UPDATE ingest.feed SET next_poll_at = now() - interval '1 minute' WHERE feed_id = {one}");
        await site.RequestedAsync("/one", times: 2);
    }

    private static Task<IReadOnlyList<string>> TriggersAsync(TestPass pass) =>
        pass.QueryAsync("SELECT trigger_name, execution_group FROM quartz.qrtz_triggers WHERE trigger_group = 'feeds' ORDER BY 1");
}
