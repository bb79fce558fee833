using Ingest.Worker.Telemetry;

namespace Ingest.Worker.Tests.Telemetry;

public sealed class RedactedUrlTests
{
    [Theory]
    [InlineData("https://news.example/2026/11/02/a-long-slug-of-many-words-2026/", "https://news.example/2026/11/02/a-long-slug-of-many-words-2026/")]
    [InlineData("https://mara:secret@news.example/feed", "https://news.example/feed")]
    [InlineData("https://news.example/feed?key=secret", "https://news.example/feed?*")]
    [InlineData("https://news.example:8443/feed#part", "https://news.example:8443/feed")]
    [InlineData("https://letters.example/private/4f1c2a9be07d4d3caa51c6f2b1e88d70/rss", "https://letters.example/private/*/rss")]
    [InlineData("https://letters.example/u/6f9619ff-8b86-d011-b42d-00cf4fc964ff", "https://letters.example/u/*")]
    [InlineData("https://letters.example/feed/aB3dE5gH7jK9mN1pQ3rS5t.xml", "https://letters.example/feed/*")]
    public void Keeps_what_names_the_page_and_hides_what_lets_one_in(string url, string shown) => Assert.Equal(shown, RedactedUrl.Of(new Uri(url)));
}
