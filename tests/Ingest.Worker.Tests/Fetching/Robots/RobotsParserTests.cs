using System.Text;
using Ingest.Worker.Fetching.Robots;

namespace Ingest.Worker.Tests.Fetching.Robots;

public sealed class RobotsParserTests
{
    [Theory]
    // Longest match, RFC 9309 5.2.
    [InlineData("user-agent: foobot\nallow: /example/page/\ndisallow: /example/page/disallowed.gif", "FooBot", "/example/page/disallowed.gif", false)]
    [InlineData("user-agent: foobot\nallow: /example/page/\ndisallow: /example/page/disallowed.gif", "FooBot", "/example/page/b", true)]
    // Several agents, wildcards and the end mark, RFC 9309 5.1.
    [InlineData("User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif", "other", "/a.gif", false)]
    [InlineData("User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif", "other", "/a.gif?x", true)]
    [InlineData("User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif", "foobot", "/example/allowed.gif", true)]
    [InlineData("User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif", "foobot", "/publications/", false)]
    [InlineData("User-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n\n", "bazbot", "/example/page.html", false)]
    [InlineData("User-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n\nUser-agent: *\nDisallow: /", "quxbot", "/anything", false)]
    // Groups of one name are one group, 2.2.1.
    [InlineData("user-agent: a\ndisallow: /x\nuser-agent: b\ndisallow: /y\nuser-agent: A\ndisallow: /z", "a", "/z", false)]
    [InlineData("user-agent: a\ndisallow: /x\nuser-agent: b\ndisallow: /y\nuser-agent: A\ndisallow: /z", "a", "/x", false)]
    [InlineData("user-agent: a\ndisallow: /x\nuser-agent: b\ndisallow: /y\nuser-agent: A\ndisallow: /z", "a", "/y", true)]
    // Our own group, even an empty one, keeps those for everybody away.
    [InlineData("user-agent: *\ndisallow: /\nuser-agent: ingest\ndisallow:", "Ingest", "/x", true)]
    [InlineData("user-agent: Ingest/2.0 (news)\ndisallow: /", "Ingest", "/x", false)]
    [InlineData("user-agent: ingestion\ndisallow: /", "Ingest", "/x", true)]
    // Rules without a name, and nothing at all.
    [InlineData("disallow: /", "Ingest", "/x", true)]
    [InlineData("", "Ingest", "/x", true)]
    [InlineData("<html>not found</html>", "Ingest", "/x", true)]
    // Allow wins a draw; robots.txt is always open.
    [InlineData("user-agent: *\ndisallow: /page\nallow: /page", "Ingest", "/page", true)]
    [InlineData("user-agent: *\ndisallow: /", "Ingest", "/robots.txt", true)]
    // Case counts in paths, not in names of lines.
    [InlineData("USER-AGENT: *\nDISALLOW: /Folder", "Ingest", "/folder", true)]
    [InlineData("USER-AGENT: *\nDISALLOW: /Folder", "Ingest", "/Folder/x", false)]
    // Special characters, 2.2.3.
    [InlineData("user-agent: *\nallow: /this/path/exactly$\ndisallow: /", "Ingest", "/this/path/exactly", true)]
    [InlineData("user-agent: *\nallow: /this/path/exactly$\ndisallow: /", "Ingest", "/this/path/exactly/x", false)]
    [InlineData("user-agent: *\ndisallow: /this/*/exactly", "Ingest", "/this/very/long/exactly/now", false)]
    [InlineData("user-agent: *\ndisallow: /*.php$", "Ingest", "/a.php/b.php", false)]
    [InlineData("user-agent: *\ndisallow: /a*b*a$", "Ingest", "/aba", false)]
    [InlineData("user-agent: *\ndisallow: /aa*aa$", "Ingest", "/aaa", true)]
    [InlineData("user-agent: *\ndisallow: /# comment", "Ingest", "/x", false)]
    [InlineData("user-agent: *\ndisallow: /path/file-with-a-%2A.html", "Ingest", "/path/file-with-a-*.html", true)]
    [InlineData("user-agent: *\ndisallow: /path/file-with-a-%2A.html", "Ingest", "/path/file-with-a-%2a.html", false)]
    // Percent-encoding, 2.2.2.
    [InlineData("user-agent: *\ndisallow: /foo/bar/ツ", "Ingest", "/foo/bar/%E3%83%84", false)]
    [InlineData("user-agent: *\ndisallow: /foo/bar/%E3%83%84", "Ingest", "/foo/bar/ツ", false)]
    [InlineData("user-agent: *\ndisallow: /foo/bar/%62%61%7A", "Ingest", "/foo/bar/baz", false)]
    [InlineData("user-agent: *\ndisallow: /foo/bar?baz=http://foo.bar", "Ingest", "/foo/bar?baz=http://foo.bar", false)]
    // Line ends, byte order mark, white space, misspellings.
    [InlineData("user-agent: *\rdisallow: /x\r\ndisallow: /y", "Ingest", "/y", false)]
    [InlineData("\uFEFFuser-agent: *\ndisallow: /x", "Ingest", "/x", false)]
    [InlineData("  User-agent  :  *  \n\t disallow\t:\t/x ", "Ingest", "/x", false)]
    [InlineData("useragent: *\ndissallow: /x", "Ingest", "/x", false)]
    // A sitemap line ends no group.
    [InlineData("user-agent: *\nsitemap: https://e.example/s.xml\ndisallow: /x", "Ingest", "/x", false)]
    public void Decides_as_the_standard_does(string file, string product, string path, bool allowed)
    {
        var rules = RobotsParser.Parse(Encoding.UTF8.GetBytes(file), product);

        Assert.Equal(allowed, rules.Allows(new Uri("https://e.example" + path)));
    }

    [Theory]
    [InlineData("user-agent: *\ncrawl-delay: 10", 10.0)]
    [InlineData("user-agent: *\nCrawl-Delay: 0.5", 0.5)]
    [InlineData("user-agent: *\ncrawl-delay: 5\nuser-agent: ingest\ncrawl-delay: 2", 2.0)]
    [InlineData("user-agent: *\ncrawl-delay: -1", null)]
    [InlineData("user-agent: *\ncrawl-delay: soon", null)]
    [InlineData("user-agent: *\ncrawl-delay: 1e300", null)]
    [InlineData("user-agent: other\ncrawl-delay: 10", null)]
    public void Reads_the_delay_that_is_asked_of_us(string file, double? seconds) =>
        Assert.Equal(seconds, RobotsParser.Parse(Encoding.UTF8.GetBytes(file), "Ingest").CrawlDelay?.TotalSeconds);

    [Fact]
    public void Lists_sitemaps() =>
        Assert.Equal(["https://e.example/a.xml", "https://e.example/b.xml"],
            RobotsParser.Parse("Sitemap: https://e.example/a.xml\nuser-agent: x\nsitemap: https://e.example/b.xml"u8, "Ingest").Sitemaps);

    [Fact]
    public void Reads_five_hundred_kibibytes_and_no_more()
    {
        var within = "user-agent: *\n" + new string('#', 490 * 1024) + "\ndisallow: /x";
        var beyond = "user-agent: *\n" + new string('#', 510 * 1024) + "\ndisallow: /x";

        Assert.False(RobotsParser.Parse(Encoding.UTF8.GetBytes(within), "Ingest").Allows(new Uri("https://e.example/x")));
        Assert.True(RobotsParser.Parse(Encoding.UTF8.GetBytes(beyond), "Ingest").Allows(new Uri("https://e.example/x")));
    }

    [Fact]
    public void Is_quick_with_patterns_made_to_be_slow()
    {
        var file = "user-agent: *\n" + string.Concat(Enumerable.Repeat("disallow: /" + string.Concat(Enumerable.Repeat("*a", 1_000)) + "b$\n", 200));
        var rules = RobotsParser.Parse(Encoding.UTF8.GetBytes(file), "Ingest");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(rules.Allows(new Uri("https://e.example/" + new string('a', 4_000))));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
    }
}
