using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>
/// A passage that is not read as body, and is edited all the same: the line below an embedded post, which a rule leaves out of the body
/// whatever the model thinks of it.
/// </summary>
public sealed class PassageEditsTests(PostgresServer postgres)
{
    private const string Passage = "— The harbour office, with 12 ministers on the quay of Aldermark, writes in the evening. (@harbour)";
    private const string Edited = "— The harbour office, with 12 ministers on the quay of Bellhaven, writes in the evening. (@harbour)";
    private const string Changes = "SELECT v.number, v.change_class, s.op, s.old_text, s.new_text FROM ingest.article_version v LEFT JOIN ingest.sentence_change s USING (version_id) ORDER BY 1, s.position";

    [Fact]
    public async Task An_edit_beside_the_body_is_a_version_and_what_it_said_stays_with_the_text()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await SeeAsync(Passage);
        Assert.Equal("False", await pass.ScalarAsync("SELECT body LIKE '%ministers on the quay%' FROM ingest.article_version"));

        await SeeAsync(Edited);
        await SeeAsync(Edited, nonce: "2");
        await SeeAsync(Edited.Replace("12", "13", StringComparison.Ordinal), nonce: "3");
        Assert.Equal(["1|initial|||", $"2|substantive|modified|{Passage} 2 Nov|{Edited} 2 Nov"], await pass.QueryAsync(Changes));

        await SeeAsync(Edited, "The talks ended without a date for the next round.");
        Assert.Equal(
            "3|substantive|modified|The talks are to go on until the spring.|The talks ended without a date for the next round.",
            Assert.Single((await pass.QueryAsync(Changes)).Skip(2)));
        Assert.Equal(["False", "True", "True"], await pass.QueryAsync("SELECT body LIKE '%ministers on the quay%' FROM ingest.article_version ORDER BY number"));

        async Task SeeAsync(string passage, string sentence = "The talks are to go on until the spring.", string nonce = "1")
        {
            site.SetHtml("/a", Page(passage, sentence, nonce));
            await pass.OnceAsync();
        }
    }

    [Fact]
    public async Task A_passage_that_flips_grows_no_version_per_flip_and_one_that_goes_grows_none()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        foreach (var passage in new[] { Passage, Edited, Passage, Edited, Passage, Edited, "" })
        {
            site.SetHtml("/a", Page(passage, "The talks are to go on until the spring.", nonce: passage));
            await pass.OnceAsync();
        }

        Assert.Equal(["1", "2"], await pass.QueryAsync("SELECT number FROM ingest.article_version ORDER BY 1"));
        Assert.Equal("7", await pass.ScalarAsync("SELECT count(*) FROM ingest.version_sight"));
    }

    private static string Page(string passage, string sentence, string nonce) =>
        NewsPages.Article("Aldermark", sentence)
            .Replace("<p>A draft of the treaty", $"<blockquote class=\"twitter-tweet\">{passage} <a href=\"/posts/1\">2 Nov</a></blockquote><p>A draft of the treaty", StringComparison.Ordinal)
            .Replace("</body>", $"<!-- {nonce} --></body>", StringComparison.Ordinal);
}
