using Ingest.Worker.Identity;

namespace Ingest.Worker.Tests.Identity;

public sealed class AddressKeyTests
{
    [Theory]
    [InlineData("https://www.example.org/world/a-story", "http://example.org/world/a-story/")]
    [InlineData("https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a")]
    [InlineData("https://example.org/a?id=3&page=2", "https://example.org/a?page=2&fbclid=x&id=3")]
    [InlineData("https://example.org/a#comments", "https://example.org/a")]
    [InlineData("https://example.org:443/a", "http://example.org:80/a")]
    [InlineData("https://m.example.org/a", "https://mobile.example.org/a")]
    [InlineData("https://amp.example.org/a", "https://example.org/a/amp/")]
    [InlineData("https://example.org/a.amp.html", "https://example.org/a.html")]
    [InlineData("https://example.org/amp/a", "https://example.org/a?outputType=amp")]
    [InlineData("https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a", "https://example.org/a")]
    [InlineData("https://www.google.com/amp/s/www.example.org/a", "https://example.org/a")]
    [InlineData("https://example.org/a/print", "https://example.org/a?print=1")]
    [InlineData("https://example.org/a/index.html", "https://example.org/a")]
    [InlineData("https://example.org/caf%c3%a9%2Da", "https://example.org/caf\u00E9-a")]
    [InlineData("https://EXAMPLE.org./a", "https://example.org/a")]
    [InlineData("https://b\u00FCcher.example/a", "https://xn--bcher-kva.example/a")]
    [InlineData("https://example.org//a///b", "https://example.org/a/b")]
    [InlineData("https://example.org/a;jsessionid=9F3", "https://example.org/a?sid=44")]
    [InlineData("https://example.org/a?source=rss", "https://example.org/a?from=newsletter")]
    [InlineData("https://example.org/a?page=1", "https://example.org/a?pagewanted=all")]
    [InlineData("https://user:secret@example.org/a", "https://example.org/a")]
    [InlineData("https://example.org/a?", "https://example.org/a")]
    public void Is_one_for(string one, string other)
    {
        Assert.NotNull(AddressKey.Of(one));
        Assert.Equal(AddressKey.Of(one), AddressKey.Of(other));
    }

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a", "https://example.com/a")]
    [InlineData("https://example.org/a", "https://news.example.org/a")]
    [InlineData("https://example.org/?p=12", "https://example.org/?p=13")]
    [InlineData("https://example.org/a?page=1", "https://example.org/a?page=2")]
    [InlineData("https://example.org/a?source=12", "https://example.org/a?source=13")]
    [InlineData("https://example.org/a%2Fb", "https://example.org/a/b")]
    [InlineData("https://example.org:8080/a", "https://example.org/a")]
    [InlineData("https://example.org/a", "https://example.org/a.html")]
    public void Is_not_one_for(string one, string other) => Assert.NotEqual(AddressKey.Of(one), AddressKey.Of(other));

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("mailto:a@example.org")]
    [InlineData("/a")]
    [InlineData("tag:example.org,2026:1")]
    [InlineData(null)]
    public void Is_nothing_for(string? address) => Assert.Null(AddressKey.Of(address));

    [Theory]
    [InlineData("https://example.org/a/b?y=2&x=1", "example.org/a/b?x=1&y=2")]
    [InlineData("https://www.co.example/", "co.example")]
    [InlineData("https://m.com/a", "m.com/a")]
    [InlineData("https://192.0.2.1/a", "192.0.2.1/a")]
    [InlineData("https://example.org/#!/story/5", "example.org#!/story/5")]
    public void Reads(string address, string expected) => Assert.Equal(expected, AddressKey.Of(address));

    [Theory]
    [InlineData("https://example.org/world/story-name-1234567", "example.org#1234567")]
    [InlineData("https://www.example.org/1234567-another-name.html", "example.org#1234567")]
    [InlineData("https://example.org/article/1234567/name", "example.org#1234567")]
    [InlineData("https://example.org/2024/05/17/name", null)]
    [InlineData("https://example.org/20240517/name", null)]
    [InlineData("https://example.org/name-12", null)]
    public void Finds_the_sites_own_number(string address, string? expected) => Assert.Equal(expected, AddressNumber.Of(new Uri(address)));
}
