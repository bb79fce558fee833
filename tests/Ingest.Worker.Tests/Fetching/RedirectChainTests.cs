using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class RedirectChainTests
{
    private const string Page = "<!doctype html><p>Text.</p>";

    [Theory]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("gopher://127.0.0.1/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,hello")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@b.example")]
    [InlineData("\\\\server\\share")]
    public async Task Never_leaves_http(string location)
    {
        await using var server = new HostileServer(c => c.RedirectAsync(location));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Contains(result.Outcome, new[] { FetchOutcome.AddressRefused, FetchOutcome.RedirectLoop, FetchOutcome.NotFound, FetchOutcome.ConnectionFailed, FetchOutcome.Dns });
        Assert.Equal(1, server.Connections);
        Assert.NotNull(result.Problem);
    }

    [Theory]
    [InlineData("ftp://example.org/feed")]
    [InlineData("file:///etc/passwd")]
    public async Task Never_begins_outside_http(string address)
    {
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.AddressRefused, (await fetcher.GetAsync(new Uri(address))).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http://[::1")]
    [InlineData("http://a:99999/")]
    public async Task Gives_up_on_what_is_no_address(string location)
    {
        await using var server = new HostileServer(c => c.AnswerAsync("", 302, "Location: " + location));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Contains(result.Outcome, new[] { FetchOutcome.HttpError, FetchOutcome.RedirectLoop });
        Assert.NotNull(result.Problem);
    }

    [Fact]
    public async Task Sees_a_circle_at_once()
    {
        await using var server = new HostileServer(c => c.RedirectAsync(c.Path == "/a" ? "/b" : "/a"));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url("/a"));

        Assert.Equal(FetchOutcome.RedirectLoop, result.Outcome);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task Follows_eight_redirects_and_not_nine()
    {
        await using var server = new HostileServer(c => c.Path == "/8" ? c.AnswerAsync(Page) : c.RedirectAsync("/" + (int.Parse(c.Path[1..], null) + 1)));
        await using var fetcher = new TestFetcher();
        await using var strict = new TestFetcher(o => o.MaxRedirects = 7);

        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url("/0"))).Outcome);
        Assert.Equal(FetchOutcome.RedirectLoop, (await strict.GetAsync(server.Url("/0"))).Outcome);
    }

    [Fact]
    public async Task Takes_user_and_password_along_within_a_site_and_not_beyond()
    {
        await using var other = new HostileServer(c => c.AnswerAsync(Page));
        await using var server = new HostileServer(c => c.Path == "/a" ? c.RedirectAsync("/b") : c.RedirectAsync(other.Url().AbsoluteUri));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(new Uri($"http://joe:p%40ss@127.0.0.1:{server.Port}/a"));

        Assert.Equal(FetchOutcome.Ok, result.Outcome);
        Assert.All(server.Heads, head => Assert.Contains("Authorization: Basic am9lOnBAc3M=\r\n", head, StringComparison.Ordinal));
        Assert.Equal(2, server.Heads.Count);
        Assert.DoesNotContain("Authorization", other.Heads.Single(), StringComparison.Ordinal);
        Assert.All(result.Redirects, r => Assert.Empty(r.From.UserInfo));
    }

    [Fact]
    public async Task Does_not_show_the_password_of_a_redirect()
    {
        await using var server = new HostileServer(c => c.Path == "/a" ? c.RedirectAsync($"http://joe:secret@127.0.0.1:{c.Port}/b") : c.AnswerAsync("", 404));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url("/a"));

        Assert.Equal(FetchOutcome.NotFound, result.Outcome);
        Assert.DoesNotContain("secret", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brings_a_cookie_back_to_where_it_was_set_within_one_chain()
    {
        await using var other = new HostileServer(c => c.AnswerAsync(Page), System.Net.IPAddress.Parse("127.0.0.2"));
        await using var server = new HostileServer(c => (c.Path, c.Head.Contains("Cookie: seen=1; x=2\r\n", StringComparison.Ordinal)) switch
        {
            ("/a", false) => c.AnswerAsync("", 302, "Location: /a", "Set-Cookie: seen=1; Path=/; Expires=Wed, 21 Oct 2099 07:28:00 GMT", "Set-Cookie: x=2", "Set-Cookie: =;;==,"),
            ("/a", true) => c.RedirectAsync(other.Url().AbsoluteUri),
            _ => c.AnswerAsync(Page),
        });
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
        Assert.DoesNotContain("Cookie", other.Heads.Single(), StringComparison.Ordinal);
        await fetcher.GetAsync(server.Url("/b"));
        Assert.DoesNotContain("Cookie", server.Heads.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sees_a_circle_that_sets_the_same_cookie_again()
    {
        await using var server = new HostileServer(c => c.AnswerAsync("", 302, "Location: /a", "Set-Cookie: seen=1"));
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.RedirectLoop, (await fetcher.GetAsync(server.Url("/a"))).Outcome);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task Survives_any_location()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(RedirectChainTests), nameof(Survives_any_location));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        string[] locations =
        [
            "http://xn--/", "http://xn--a.example/", "http://..../", "http://a..b/", "http://%00/", "http://a_b/", "http://-/", "http:///x", "https:///x", "http:a", "?", "#", "//", "///",
            "http://[::ffff:1.2.3.4%25]/", "http://[v1.x]/", "http://" + new string('a', 300) + ".example/", "http://" + new string('\u00F1', 300) + "/", "http://a:0/", "http://a:65535/",
            "http://@/", "http://:@/", "http://a:b:c@d/", "http://a b/", "http://a\u00ADb.example/", "\u00FF\u00FE", "/" + new string('x', 9_000), "http://\u00DF.example/%zz%", "HTTP://LOCALHOST:1/",
        ];
        var random = new Random(11);
        var garbage = Enumerable.Range(0, 150).Select(_ => "http://" + string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)random.Next(0x21, 0xFF))));
        foreach (var location in locations.Concat(garbage))
        {
            await using var server = new HostileServer(c => c.Path == "/start" ? c.RedirectAsync(location) : c.AnswerAsync(Page));
            await using var fetcher = new TestFetcher(o => o.ObeyRobots = true);

            var result = await fetcher.GetAsync(server.Url("/start"));

            Assert.True(result.Outcome == FetchOutcome.Ok || result.Problem is { Length: > 0 }, location);
        }
    }
}
