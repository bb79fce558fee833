using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://a.example/x", null)]
    [InlineData("HTTP://A.example/x", null)]
    [InlineData("ftp://a.example/x", "other than http")]
    [InlineData("file:///etc/passwd", "other than http")]
    [InlineData("data:text/html,x", "other than http")]
    public void Are_only_those_of_the_web(string url, string? reason)
    {
        var refused = WebAddress.WhyRefused(new Uri(url));

        if (reason is null)
        {
            Assert.Null(refused);
        }
        else
        {
            Assert.Contains(reason, refused, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("feed://press.example/rss?a=1", "http://press.example/rss?a=1")]
    [InlineData("FEED:https://press.example/rss", "https://press.example/rss")]
    [InlineData("feed:http://press.example/rss", "http://press.example/rss")]
    [InlineData("https://press.example/feed:1", "https://press.example/feed:1")]
    [InlineData("feed.xml", "feed.xml")]
    [InlineData("feed:press", "feed:press")]
    public void May_be_written_for_a_feed_reader(string written, string address) => Assert.Equal(address, WebAddress.OfFeed(written));

    [Fact]
    public void Are_not_endless() => Assert.NotNull(WebAddress.WhyRefused(new Uri("http://a.example/" + new string('x', 9_000))));

    [Theory]
    [InlineData("http://joe:secret@a.example:8080/x?y=1#z", "http://a.example:8080/x?y=1")]
    [InlineData("https://a.example/%2Fjoe/?q=a%20b", "https://a.example/%2Fjoe/?q=a%20b")]
    [InlineData("https://a.example/x#part", "https://a.example/x")]
    public void Are_shown_without_user_password_and_fragment(string url, string shown) =>
        Assert.Equal(shown, WebAddress.Public(new Uri(url)).AbsoluteUri);

    [Theory]
    [InlineData("https://A.example/x", "a.example")]
    [InlineData("http://a.example:80/", "a.example")]
    [InlineData("http://a.example:8080/", "a.example:8080")]
    [InlineData("https://b\u00FCcher.example/", "xn--bcher-kva.example")]
    public void Have_a_host_by_one_name(string url, string host) => Assert.Equal(host, WebAddress.Host(new Uri(url)));

    [Theory]
    [InlineData("http://joe:p@a.example/x", "/y", "joe:p")]
    [InlineData("http://joe:p@a.example/x", "http://a.example/y", "joe:p")]
    [InlineData("http://joe:p@a.example/x", "https://a.example/y", "joe:p")]
    [InlineData("https://joe:p@a.example/x", "http://a.example/y", "")]
    [InlineData("http://joe:p@a.example/x", "http://b.example/y", "")]
    [InlineData("http://joe:p@a.example/x", "http://a.example:81/y", "")]
    [InlineData("http://joe:p@a.example/x", "http://jane:q@a.example/y", "jane:q")]
    public void Keep_user_and_password_within_a_site(string from, string location, string userInfo) =>
        Assert.Equal(userInfo, WebAddress.Resolve(new Uri(from), location)!.UserInfo);
}
