namespace Ingest.Extraction.Tests;

public sealed class ProfileReaderTests
{
    private const string Bio = "Ann Lee is a staff writer at the Harbour Gazette, where she covers ports and the people who argue about them.";

    private static readonly Uri Address = new("https://gazette.example/people/ann-lee");
    private static readonly ExtractedAuthor Ann = new("Ann Lee");

    [Fact]
    public async Task Reads_the_prose_below_the_name()
    {
        var author = await ReadAsync(
            $"""
            <header><nav><a href="/">Harbour Gazette</a></nav></header>
            <main><div class="profile"><img src="a.jpg"><h1>Ann Lee</h1><p>{Bio}</p><p>She has reported from nine ports and lives in Wellington.</p>
            <a href="https://x.com/annlee">X</a></div>
            <h2>Latest</h2><ul><li class="teaser"><a href="/1">A deeper harbour</a><p>The commission voted on Tuesday.</p></li></ul></main>
            """);

        Assert.Equal(Bio + "\nShe has reported from nine ports and lives in Wellington.", author?.Bio);
        Assert.Equal((BioPlace.ProfilePage, "annlee"), (author?.BioPlace, author?.Twitter));
    }

    [Fact]
    public async Task Reads_the_description_of_the_person_where_nothing_is_printed()
    {
        var author = await ReadAsync(
            $$$"""
            <script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ann Lee","description":"{{{Bio}}}"}}</script>
            <h1>Ann Lee</h1><ul><li><a href="/1">A deeper harbour</a></li><li><a href="/2">The price of sand</a></li></ul>
            """);

        Assert.Equal(Bio, author?.Bio);
    }

    [Fact]
    public async Task Says_nothing_of_a_page_that_only_lists_articles() => Assert.Null(await ReadAsync(
        """
        <h1>Ann Lee</h1><ul><li><a href="/1">A deeper harbour for two shores</a></li></ul><p>Subscribe to our newsletter and support our reporting.</p>
        """));

    [Fact]
    public async Task Says_nothing_of_a_page_about_somebody_else() => Assert.Null(await ReadAsync("<h1>Bo Ek</h1><p>Bo Ek is a staff writer at the Harbour Gazette and covers the weather.</p>"));

    private static Task<ExtractedAuthor?> ReadAsync(string body) =>
        new ProfileReader { Deadline = TimeSpan.FromSeconds(60) }.ReadAsync("<!DOCTYPE html><html><body>" + body + "</body></html>", Address, Ann, TestContext.Current.CancellationToken);
}
