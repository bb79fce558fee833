using Ingest.Worker.Identity;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Reading;

public sealed class AddressTests(PostgresServer postgres)
{
    [Fact]
    public async Task The_database_knows_an_address_by_the_same_key_as_the_program()
    {
        string[] addresses =
        [
            "https://www.example.org/a/b?id=3", "http://m.example.org/a/b/", "https://example.org/a/b#top", "https://example.org/a?utm_source=x&b=2&a=1",
            "https://Example.ORG:443/Story/", "https://example.org/story/amp", "https://example.org/story/index.html", "https://example.org/", "https://example.org/?p=12",
            "https://amp.example.org/a?fbclid=1", "http://127.0.0.1:8080/a/1", "https://user:secret@example.org/a",
        ];
        await using var database = await TestDatabase.CreateAsync(postgres);
        foreach (var address in addresses)
        {
            Assert.Equal(AddressKey.Of(new Uri(address)), await database.ScalarAsync<string>($"SELECT read.address_key('{address}')"));
        }
    }

    [Fact]
    public async Task An_address_says_what_it_said_that_day()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        for (var i = 0; i < 3; i++)
        {
            await database.VisitAsync(article, run, TestVisits.State("Title", i % 2 == 0 ? "This way." : "That way."));
            database.Clock.Advance(TimeSpan.FromDays(1));
        }

        for (var day = 1; day <= 3; day++)
        {
            Assert.Equal(
                [day % 2 == 1 ? "This way." : "That way."],
                await database.RowsAsync($"""
                    SELECT body FROM read.address WHERE address_hash = read.address_hash('http://www.site.example/a/1/?utm_source=x')
                    AND said_from <= '2026-03-0{day} 18:00Z' ORDER BY said_from DESC LIMIT 1
                    """));
        }
    }
}
