using System.Reflection;
using Ingest.Worker.Identity;
using Ingest.Worker.Tests.Identity;
using Ingest.Worker.Tests.Infra;
using Npgsql;

namespace Ingest.Worker.Tests.Storage.Reading;

public sealed class AddressTests(PostgresServer postgres)
{
    /// <summary>Those that the tests of the program's key tell apart or do not, and some more.</summary>
    private static IEnumerable<string> Addresses =>
    [
        .. typeof(AddressKeyTests).GetMethods().SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .SelectMany(row => row.Data).OfType<string>().Where(text => text.StartsWith("http", StringComparison.Ordinal)),
        "https://www.example.org/a/b?id=3", "http://m.example.org/a/b/", "https://example.org/a/b#top", "https://example.org/a?utm_source=x&b=2&a=1",
        "https://Example.ORG:443/Story/", "https://example.org/story/amp", "https://example.org/story/index.html", "https://example.org/", "https://example.org/?p=12",
        "https://amp.example.org/a?fbclid=1", "http://127.0.0.1:8080/a/1", "https://user:secret@example.org/a", "  https://example.org/a  ",
        "https://example.org/%7euser/%c3%a9t%C3%A9", "https://example.org/\u4e2d\u56fd/\u65b0\u95fb?q=\u4e2d", "https://example.org/a b?c d=e f", "https://example.org/a?x=%26y;z=1&&",
        "https://example.org/amp", "https://example.org/amp/", "https://example.org/print/a/index.php", "https://example.org/mobile/amp/a", "https://example.org/.amp/a",
        "https://example.org?id=1", "https://example.org/a?SOURCE=RSS&Source=12&src=&from", "https://example.org/a?page=&pagewanted=2", "https://example.org/a?b&b=&a=1&a=1",
        "https://\u043f\u0440\u0435\u0441\u0441\u0430.example/\u043d\u043e\u0432\u043e\u0441\u0442\u044c", "https://\u4e2d\u6587.example.org/a", "https://www.\u00e9cole-\u00fcber.example/a",
        "https://google.com/amp/s/m.example.org/a/amp?utm_source=g", "https://google.com/search?q=amp", "https://x.cdn.ampproject.org/v/example.org/a.amp?amp_js_v=0.1&id=2", "https://x.cdn.ampproject.org/i/pixel.png",
        "https://example.org/#!", "https://example.org/#!a", "https://example.org/a#!/story/", "https://example.org/a;JSESSIONID=9F3/b;x=1",
    ];

    [Fact]
    public async Task The_database_knows_an_address_by_the_same_key_as_the_program()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        string[] addresses = [.. Addresses, .. Mixed(3_000)];
        await using var command = database.Source.CreateCommand("SELECT read.address_key(address) FROM unnest($1) WITH ORDINALITY AS each (address, place) ORDER BY place");
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = addresses });
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var unlike = new List<string>();
        foreach (var address in addresses)
        {
            Assert.True(await rows.ReadAsync(TestContext.Current.CancellationToken));
            var key = rows.IsDBNull(0) ? null : rows.GetString(0);
            if (key != AddressKey.Of(address))
            {
                unlike.Add($"{address}: {key}, not {AddressKey.Of(address)}");
            }
        }

        Assert.Equal("", string.Join("\n", unlike));
    }

    /// <summary>Put together from what addresses are made of, by a fixed seed.</summary>
    private static IEnumerable<string> Mixed(int count)
    {
        var random = new Random(7);
        string[] hosts = ["www.", "m.", "amp.", "", "news.", "WWW.", "touch.m."], domains = ["example.org", "desk.example", "Example.COM.", "b\u00fccher.example", "\u65e5\u672c\u8a9e.jp", "192.0.2.1", "com"];
        string[] ports = ["", "", ":80", ":443", ":8080", ":08081"], queries = ["a=1", "utm_source=x", "UTM_Medium=y", "id=%41%2f", "source=rss", "source=x", "page=1", "page=2", "amp", "ref", "q=\u00e9 %e9", "s=1", "x=a=b", "=", "print=", "mc_id=1"];
        string[] segments = ["a", "world", "amp", "print", "index.html", "story.amp", "story.amp.html", "caf%c3%a9", "\u00e9t\u00e9", "a b", "%41%2F%7e", "mobile", "2026", "x;jsessionid=1", "(a)", "a,b", "[c]", "%zz", "a'b", "a\"b", "Default.aspx", ".amp", "~x", "a+b", "a@b", "a:b", "{id}", "a|b"];
        for (var i = 0; i < count; i++)
        {
            var path = string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => "/" + (random.Next(9) == 0 ? "" : Of(segments)))) + (random.Next(3) == 0 ? "/" : "");
            var query = random.Next(2) == 0 ? "" : "?" + string.Join(random.Next(5) == 0 ? ";" : "&", Enumerable.Range(0, random.Next(4)).Select(_ => Of(queries)));
            yield return (random.Next(2) == 0 ? "https://" : "HTTP://") + Of(hosts) + Of(domains) + Of(ports) + path + query + (random.Next(4) == 0 ? Of(["#top", "#!/story/5", "#!", "#", "#!a\u00e9"]) : "");
        }

        string Of(string[] each) => each[random.Next(each.Length)];
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
