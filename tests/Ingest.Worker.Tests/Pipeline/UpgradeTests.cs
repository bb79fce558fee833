using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>A program that reads better than the one before it: what it reads otherwise is no change of the publisher's.</summary>
public sealed class UpgradeTests(PostgresServer postgres)
{
    private const string Bio = "Mara Lind is a research fellow at the Harbour Institute, where she follows shipping and sanctions.";
    private const string NewBio = "Mara Lind is a deputy director of the Ministry of Grain. She writes in a personal capacity.";

    /// <summary>Without the old bytes, or with an extractor that reads them otherwise than they were read then.</summary>
    [Theory]
    [InlineData("UPDATE ingest.snapshot SET body = NULL, dropped_at = now()", "The talks go on until the spring.")]
    [InlineData("UPDATE ingest.extraction SET extractor_version = '0.0.1'; UPDATE ingest.article_version SET body = replace(body, 'The talks', 'Photo: AP The talks'), fingerprint = sha256('other'), reading = NULL", "The talks go on until the spring.")]
    public async Task An_edit_is_told_alone_also_when_the_page_before_is_dropped_or_was_read_by_another_program(string before, string was)
    {
        const string now = "The talks go on until the autumn.";
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark", was));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.QueryAsync(before);
        await pass.OnceAsync();
        Assert.Equal("1", await pass.ScalarAsync("SELECT versions FROM ingest.article"));

        site.SetHtml("/a", NewsPages.Article("Aldermark", now));
        await pass.OnceAsync();

        Assert.Equal([$"2|substantive|modified|{was}|{now}"], await pass.QueryAsync("SELECT c.number, change_class, op, old_text, new_text FROM read.change c JOIN read.sentence_change USING (version_id)"));
    }

    [Fact]
    public async Task Where_the_first_page_of_a_version_was_dropped_a_later_one_tells_what_only_the_new_program_reads_so()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        await SeeAsync(site, pass, nonce: "2");
        await pass.QueryAsync(DropFirst);
        await pass.QueryAsync(ReadEarlier);
        await SeeAsync(site, pass, nonce: "3");
        Assert.Equal("1", await pass.ScalarAsync("SELECT versions FROM ingest.article"));

        await SeeAsync(site, pass, nonce: "4", "The talks go on until the autumn.");
        Assert.Equal(["2|publisher|modified"], await pass.QueryAsync("SELECT number, origin, op FROM read.version JOIN read.sentence_change USING (version_id, number)"));
    }

    [Fact]
    public async Task Where_no_page_is_left_what_the_new_program_reads_otherwise_is_no_edit_of_the_publisher()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        await pass.QueryAsync("UPDATE ingest.snapshot SET body = NULL, dropped_at = now()");
        await pass.QueryAsync(ReadEarlier);
        await SeeAsync(site, pass, nonce: "2");
        await SeeAsync(site, pass, nonce: "3");
        await SeeAsync(site, pass, nonce: "4", "The talks go on until the autumn.");

        Assert.Equal(["1|publisher|1", "2|reextraction|2", "3|publisher|1"], await pass.QueryAsync("SELECT number, origin, seen_count FROM read.version ORDER BY number"));
        Assert.Equal(["3|1"], await pass.QueryAsync("SELECT number, sentences_modified FROM read.change"));
        Assert.Equal("3", await pass.ScalarAsync("SELECT count(*) FROM ingest.version_sight"));
    }

    private const string DropFirst = "UPDATE ingest.snapshot SET body = NULL, dropped_at = now() WHERE first_seen_at = (SELECT min(s.first_seen_at) FROM ingest.snapshot s JOIN ingest.extraction x ON x.snapshot_sha256 = s.sha256)";

    /// <summary>As if an extractor of before had taken a stray line into the body.</summary>
    private const string ReadEarlier =
        """
        UPDATE ingest.extraction SET extractor_version = '0.0.1';
        UPDATE ingest.article_version SET body = body || E'\n\nSign up for the evening letter of the Harbour Desk.', fingerprint = sha256('earlier'), reading = NULL
        """;

    private async Task<TestPass> StartAsync(LoopbackSite site)
    {
        var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await SeeAsync(site, pass, nonce: "1");
        return pass;
    }

    private static async Task SeeAsync(LoopbackSite site, TestPass pass, string nonce, string sentence = "The talks go on until the spring.")
    {
        site.SetHtml("/a", NewsPages.Article("Aldermark", sentence).Replace("</body>", $"<!-- {nonce} --></body>", StringComparison.Ordinal));
        await pass.OnceAsync();
    }

    [Fact]
    public async Task A_bio_that_only_the_new_program_reads_so_is_no_change_of_the_publisher()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark", bio: Bio));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.QueryAsync("UPDATE ingest.author_bio SET text = 'Mara Lind is a', fingerprint = decode(repeat('ab', 32), 'hex')");
        await pass.QueryAsync("UPDATE ingest.extraction SET extractor_version = '0.0.1'");

        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site.SetHtml("/b", NewsPages.Article("Bellhaven", bio: Bio));
        await pass.OnceAsync();
        site.SetHtml("/a", NewsPages.Article("Aldermark", bio: NewBio));
        await pass.OnceAsync();

        Assert.Equal(
            ["1|publisher|False||Mara Lind is a", $"2|reextraction|False||{Bio}", $"3|publisher|True|{Bio}|{NewBio}"],
            await pass.QueryAsync("SELECT number, origin, changed_after IS NOT NULL, previous_text, text FROM read.author_bio ORDER BY number"));
    }
}
