using Ingest.Worker.Storage;

namespace Ingest.Worker.Tests.Storage;

public sealed class PublisherDomainTests
{
    [Theory]
    [InlineData("https://www.example.org/a", "example.org")]
    [InlineData("https://feeds.news.example.co.uk/a", "example.co.uk")]
    [InlineData("https://example.com.au/", "example.com.au")]
    [InlineData("https://co.uk.example/", "uk.example")]
    [InlineData("http://127.0.0.1:8080/feed", "127.0.0.1:8080")]
    [InlineData("http://localhost:5000/feed", "localhost:5000")]
    [InlineData("https://münchen.example/", "xn--mnchen-3ya.example")]
    public void Is_what_somebody_registered(string address, string domain) => Assert.Equal(domain, PublisherDomain.Of(new Uri(address)));
}
