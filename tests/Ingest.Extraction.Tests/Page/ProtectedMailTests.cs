using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class ProtectedMailTests
{
    [Theory]
    [InlineData("5a3d3b2f3d3f1a3e3f362e3b743f223b372a363f", "gauge@delta.example")]
    [InlineData("5A3D3B2F3D3F1A3E3F362E3B743F223B372A363F", "gauge@delta.example")]
    [InlineData("5a3d3b2f3d3f", null)]
    [InlineData("5a3d3b2f3", null)]
    [InlineData("no digits!", null)]
    [InlineData("", null)]
    public void Reads_the_address_with_its_first_byte(string hidden, string? address) => Assert.Equal(address, ProtectedMail.Decode(hidden));

    [Fact]
    public void Writes_the_address_where_the_page_has_words_for_it()
    {
        var document = Pages.Parse("<body><p>Write to <a href='/cdn-cgi/l/email-protection#5a3d3b2f3d3f1a3e3f362e3b743f223b372a363f'><span data-cfemail='5a3d3b2f3d3f1a3e3f362e3b743f223b372a363f'>[email&#160;protected]</span></a>.</p>");

        _ = PageElements.Of(document);

        Assert.Equal("Write to gauge@delta.example.", document.Body!.TextContent);
        Assert.Equal("mailto:gauge@delta.example", document.Body.Links.Single().GetAttribute("href"));
    }
}
