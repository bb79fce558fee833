using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>An article that its publisher cuts into several pages: one text, also when a page of it is missing for a while.</summary>
public sealed class SeveralPagesTests(PostgresServer postgres)
{
    private const string Versions = "SELECT number, body LIKE '%until the spring%', body LIKE '%length of the bridge%' FROM ingest.article_version ORDER BY 1";
    private const string Second = "On the second day the delegations walked the length of the bridge together.";

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_page_that_cannot_be_had_for_a_while_is_no_edit(int status)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        site["/story?page=2"] = SiteAnswer.Error(status);
        await pass.OnceAsync();
        Assert.Empty(await pass.QueryAsync(Versions));

        foreach (var page in new[] { SiteAnswer.Html(NewsPages.Article("Aldermark", Second)), SiteAnswer.Error(status), SiteAnswer.Html(NewsPages.Article("Aldermark", Second)) })
        {
            site["/story?page=2"] = page;
            await pass.OnceAsync();
        }

        Assert.Equal(["1|True|True"], await pass.QueryAsync(Versions));
        Assert.Empty(await pass.QueryAsync("SELECT kind FROM read.event"));
    }

    [Fact]
    public async Task A_page_that_is_never_there_keeps_the_others_from_being_read_for_a_while_only()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        site["/story?page=2"] = SiteAnswer.Error(503);
        for (var i = 0; i < 4; i++)
        {
            await pass.OnceAsync();
        }

        Assert.Equal(["1|True|False"], await pass.QueryAsync(Versions));
    }

    [Fact]
    public async Task An_edit_on_a_later_page_is_seen_although_the_first_was_not_modified()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        foreach (var sentence in new[] { Second, Second.Replace("together", "apart", StringComparison.Ordinal) })
        {
            site["/story?page=2"] = SiteAnswer.Html(NewsPages.Article("Aldermark", sentence));
            await pass.OnceAsync();
        }

        Assert.Equal(["2|substantive"], await pass.QueryAsync("SELECT number, change_class FROM read.change"));
    }

    [Fact]
    public async Task What_only_another_program_reads_otherwise_is_no_edit_of_the_publisher()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        site["/story?page=2"] = SiteAnswer.Html(NewsPages.Article("Aldermark", Second));
        await pass.OnceAsync();
        await pass.QueryAsync("UPDATE ingest.extraction SET extractor_version = '0.0.1'; UPDATE ingest.article_version SET body = body || ' More.', fingerprint = sha256('earlier')");
        await pass.OnceAsync();

        Assert.Equal(["1|publisher", "2|reextraction"], await pass.QueryAsync("SELECT number, origin FROM read.version ORDER BY number"));
        Assert.Empty(await pass.QueryAsync("SELECT number FROM read.change"));
    }

    private async Task<TestPass> StartAsync(LoopbackSite site)
    {
        var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/story"));
        site["/story"] = SiteAnswer.Html(NewsPages.Article("Aldermark").Replace("</head>", $"<link rel=\"next\" href=\"{site.Url("/story?page=2")}\"></head>", StringComparison.Ordinal)) with { ETag = "\"1\"" };
        await pass.SubscribeAsync(site.Url("/feed"));
        return pass;
    }
}
