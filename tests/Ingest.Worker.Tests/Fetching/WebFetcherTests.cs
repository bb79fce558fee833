using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class WebFetcherTests
{
    private const string Page = "<!doctype html><title>One</title><p>Text.</p></html>";

    [Fact]
    public async Task Brings_a_page_and_what_its_headers_say()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Page, 200,
            "Content-Type: text/html; charset=utf-8", "ETag: W/\"a\"", "Last-Modified: Mon, 02 Jan 2023 10:00:00 GMT",
            "Cache-Control: max-age=600", "Link: <https://hub.example/>; rel=\"hub\""));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url("/a"));

        Assert.Equal(FetchOutcome.Ok, result.Outcome);
        Assert.Null(result.Problem);
        Assert.Equal(200, result.Status);
        Assert.Equal(Page, Encoding.UTF8.GetString(result.Body.Span));
        Assert.Equal("text/html; charset=utf-8", result.ContentType);
        Assert.Equal("W/\"a\"", result.ETag);
        Assert.Equal("Mon, 02 Jan 2023 10:00:00 GMT", result.LastModified);
        Assert.Equal(TimeSpan.FromMinutes(10), result.FreshFor);
        Assert.Equal(["<https://hub.example/>; rel=\"hub\""], result.Links);
    }

    [Fact]
    public async Task Asks_only_for_what_is_new()
    {
        await using var server = new HostileServer(c => c.SendAsync("HTTP/1.1 304 Not Modified\r\nETag: \"b\"\r\n\r\n"));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(new FetchRequest(server.Url(), FetchKind.Feed) { ETag = "unquoted", LastModified = "Monday" });

        Assert.Equal(FetchOutcome.NotModified, result.Outcome);
        Assert.Null(result.Problem);
        Assert.Contains("If-None-Match: unquoted\r\n", server.Heads.Single(), StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Monday\r\n", server.Heads.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_who_asks_and_how_to_reach_them()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Page));
        await using var fetcher = new TestFetcher(o => (o.Contact, o.From) = ("https://archive.example/bot", "bot@archive.example"));

        await fetcher.GetAsync(server.Url());

        Assert.Contains("User-Agent: Ingest/1.0 (news archive; +https://archive.example/bot)\r\n", server.Heads.Single(), StringComparison.Ordinal);
        Assert.Contains("From: bot@archive.example\r\n", server.Heads.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_redirects_and_tells_of_each()
    {
        await using var server = new HostileServer(c => c.Path switch
        {
            "/1" => c.RedirectAsync("2", 301),
            "/2" => c.RedirectAsync("//127.0.0.1:" + c.Port + "/3", 307),
            _ => c.AnswerAsync(Page),
        });
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url("/1"));

        Assert.Equal(FetchOutcome.Ok, result.Outcome);
        Assert.Equal(server.Url("/3"), result.FinalUrl);
        Assert.Equal([new Redirect(server.Url("/1"), 301), new Redirect(server.Url("/2"), 307)], result.Redirects);
    }

    [Fact]
    public async Task Keeps_its_trace_to_itself()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Page));
        await using var fetcher = new TestFetcher();
        using var activity = new System.Diagnostics.Activity("run").Start();

        await fetcher.GetAsync(server.Url());

        Assert.DoesNotContain("traceparent", server.Heads.Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Ignores_the_proxies_of_the_environment()
    {
        // In a process of its own: the runtime reads the variable once for all.
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(WebFetcherTests), nameof(Ignores_the_proxies_of_the_environment));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var proxy = new HostileServer(c => c.AnswerAsync("proxied"));
        await using var server = new HostileServer(c => c.AnswerAsync(Page));
        Environment.SetEnvironmentVariable("http_proxy", proxy.Url().AbsoluteUri);
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(server.Url())).Outcome);
        Assert.Equal(0, proxy.Connections);
    }

    [Fact]
    public async Task Sends_everything_through_a_configured_proxy_and_still_refuses_private_addresses()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(WebFetcherTests), nameof(Sends_everything_through_a_configured_proxy_and_still_refuses_private_addresses));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var proxy = new HostileServer(c => c.AnswerAsync(Page));
        await using var fetcher = new TestFetcher(o => (o.Proxy, o.AllowLoopback) = (proxy.Url().AbsoluteUri.TrimEnd('/'), false));

        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(new Uri("http://1.1.1.1/a"))).Outcome);
        Assert.StartsWith("GET http://1.1.1.1/a HTTP/1.1", proxy.Heads.Single(), StringComparison.Ordinal);
        Assert.Equal(FetchOutcome.AddressRefused, (await fetcher.GetAsync(new Uri("http://169.254.169.254/latest"))).Outcome);
        Assert.Equal(1, proxy.Connections);
    }

    [Fact]
    public async Task Shows_a_proxy_the_name_and_password_of_its_address_and_nobody_else()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(WebFetcherTests), nameof(Shows_a_proxy_the_name_and_password_of_its_address_and_nobody_else));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var proxy = new HostileServer(c => c.Head.Contains("Proxy-Authorization: Basic am9lOnMlY3JldA==", StringComparison.Ordinal)
            ? c.AnswerAsync(Page) : c.AnswerAsync("", 407, "Proxy-Authenticate: Basic realm=\"out\""));
        await using var fetcher = new TestFetcher(o => o.Proxy = $"http://joe:s%25cret@127.0.0.1:{proxy.Port}");

        var plain = await fetcher.GetAsync(new Uri("http://1.1.1.1/a"));
        var secure = await fetcher.GetAsync(new Uri("https://1.1.1.1/a"));

        // Behind CONNECT there is no TLS here; that the proxy let us through is enough.
        Assert.Equal((FetchOutcome.Ok, FetchOutcome.Tls), (plain.Outcome, secure.Outcome));
        Assert.StartsWith("CONNECT ", proxy.Heads.Last(), StringComparison.Ordinal);
        Assert.DoesNotContain(proxy.Heads, head => head.Contains("\nAuthorization:", StringComparison.Ordinal));
        Assert.DoesNotContain("cret", secure.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 200\r\nContent-Length: SIZE\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 200 OK\nContent-Length: SIZE\n\nPAGE")]
    [InlineData("HTTP/1.1 200 OK\r\nX-Long: one\r\n two\r\nContent-Length: SIZE\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 200 OK\r\ncontent-length: SIZE\r\nCONTENT-TYPE: text/html;charset=\"utf-8\"\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 200 OK\r\nX-Name: Gr\u00FC\u00DFe\r\nContent-Length: SIZE\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: SIZE\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: SIZE\r\nContent-Length: SIZE\r\n\r\nPAGE")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\n<!doc\r\n12\r\ntype html><p>Text.\r\n0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Expires=never; Domain=..; Path\r\nExpires: -1\r\nLast-Modified: yesterday\r\nContent-Length: SIZE\r\n\r\nPAGE")]
    public async Task Understands_the_dialects_of_http(string answer)
    {
        const string Text = "<!doctype html><p>Text.";
        await using var server = new HostileServer(c => c.SendAsync(answer.Replace("SIZE", $"{Text.Length}", StringComparison.Ordinal).Replace("PAGE", Text, StringComparison.Ordinal)));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal((FetchOutcome.Ok, Text), (result.Outcome, System.Text.Encoding.UTF8.GetString(result.Body.Span)));
    }

    [Theory]
    [InlineData("/gr\u00F6\u00DFe", true, "/gr%C3%B6%C3%9Fe")]
    [InlineData("/\u65E5\u672C?q=\u00E9", true, "/%E6%97%A5%E6%9C%AC?q=%C3%A9")]
    [InlineData("/gr\u00F6\u00DFe", false, "/gr%C3%B6%C3%9Fe")]
    [InlineData("/gr%C3%B6%C3%9Fe", true, "/gr%C3%B6%C3%9Fe")]
    [InlineData("/a b", true, "/a%20b")]
    [InlineData("//127.0.0.1:PORT/b", true, "/b")]
    [InlineData("?page=2", true, "/?page=2")]
    [InlineData("\\b", true, "/b")]
    public async Task Follows_a_redirect_however_its_address_is_written(string location, bool inUtf8, string asked)
    {
        await using var server = new HostileServer(async c =>
        {
            var encoding = inUtf8 ? System.Text.Encoding.UTF8 : System.Text.Encoding.Latin1;
            if (c.Path == "/")
            {
                await c.SendAsync(encoding.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {location.Replace("PORT", $"{c.Port}", StringComparison.Ordinal)}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            }
            else
            {
                await c.AnswerAsync(Page);
            }
        });
        await using var fetcher = new TestFetcher();

        await fetcher.GetAsync(server.Url());

        Assert.Equal(asked, server.Heads.Last().Split(' ')[1]);
    }

    [Fact]
    public async Task Tells_a_certificate_that_nobody_vouches_for()
    {
        await using var server = new HostileServer(c => c.SpeakTlsAsync());
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(new Uri($"https://127.0.0.1:{server.Port}/"));

        Assert.Equal(FetchOutcome.Tls, result.Outcome);
        Assert.Null(result.Status);
    }

    [Fact]
    public async Task Tells_a_server_that_does_not_speak_tls()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Page));
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.Tls, (await fetcher.GetAsync(new Uri($"https://127.0.0.1:{server.Port}/"))).Outcome);
    }

    [Fact]
    public async Task Tells_a_port_where_nobody_listens()
    {
        int port;
        await using (var server = new HostileServer(_ => Task.CompletedTask))
        {
            port = server.Port;
        }

        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.ConnectionFailed, (await fetcher.GetAsync(new Uri($"http://127.0.0.1:{port}/"))).Outcome);
    }

    [Fact]
    public async Task Tells_a_name_without_an_address()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(WebFetcherTests), nameof(Tells_a_name_without_an_address));
            return;
        }

        await using var fetcher = new TestFetcher();
        Assert.Equal(FetchOutcome.Dns, (await fetcher.GetAsync(new Uri("http://nowhere.invalid/"))).Outcome);
    }
}
