using Ingest.Extraction.Metadata;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata;

public sealed class CanonicalRulesTests
{
    [Theory]
    [InlineData("https://www.example.org/a?x=1", "https://example.org/a", "https://example.org/a")]
    [InlineData("https://m.example.org/a", "https://www.example.org/a", "https://www.example.org/a")]
    [InlineData("https://edition.example.org/a", "https://www.example.org/b", "https://www.example.org/b")]
    [InlineData("https://cdn.ampproject.net/c/s/example.org/a", "https://example.org/a", "https://example.org/a")]
    [InlineData("https://example.org/a", "/a", "https://example.org/a")]
    [InlineData("https://example.org/a", "https://example.org/", null)]
    [InlineData("https://example.org/a", "https://elsewhere.example/a", null)]
    [InlineData("https://example.co.uk/a", "https://other.co.uk/a", null)]
    [InlineData("https://example.org/a", "javascript:void(0)", null)]
    public void Believes_an_address_of_the_same_site(string page, string canonical, string? expected) =>
        Assert.Equal(expected, CanonicalRules.Read(Pages.Read($"<link rel='canonical' href='{canonical}'>", page)).Url?.AbsoluteUri);

    [Theory]
    [InlineData("<link rel='amphtml' href='/amp/a'>", "https://example.org/amp/a")]
    [InlineData("<link rel='amphtml' href=''>", null)]
    [InlineData("<link rel='alternate' href='/amp/a'>", null)]
    public void Says_where_the_amp_form_is(string head, string? expected) =>
        Assert.Equal(expected, PageMetadata.Read(Pages.Read(head, "https://example.org/a")).AmpUrl?.AbsoluteUri);
}
