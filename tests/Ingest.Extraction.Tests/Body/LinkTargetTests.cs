using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("/n/1", true)]
    [InlineData("n/1?from=2026-03-04T10:00", true)]
    [InlineData("https://quay.example/n/1", true)]
    [InlineData("//www.quay.example", true)]
    [InlineData("https://other.example/?to=https://quay.example/", false)]
    [InlineData("#notes", false)]
    [InlineData("mailto:desk@quay.example", false)]
    [InlineData("javascript:open()", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Tells_links_to_the_sites_own_pages(string? target, bool expected) => Assert.Equal(expected, LinkTarget.IsOnSite(target, "www.quay.example"));

    [Fact]
    public void Knows_no_site_without_the_pages_address() => Assert.False(LinkTarget.IsOnSite("https://quay.example/n/1", host: null));
}
