using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class EndingsTests
{
    [Theory]
    [InlineData("<p>Text.</p><p><a href=/x>A tunnel that nobody wants</a></p><h3><a href=/y>An onion convoy</a></h3>", "Text.")]
    [InlineData("<p>Text.</p><h2>Our letter</h2>", "Text.")]
    [InlineData("<p>Text.</p><h2>Our letter</h2><p><a href=/x>Sign up here</a></p>", "Text.")]
    [InlineData("<p>Text.</p><p><a href=/x>https://coast.example/treaty</a></p>", "Text.|https://coast.example/treaty")]
    [InlineData("<p>Text.</p><p><a href=/x>coast.example/treaty.html</a></p>", "Text.|coast.example/treaty.html")]
    [InlineData("<p>Text.</p><ul><li><a href=/x>The treaty</a></li></ul>", "Text.|The treaty")]
    [InlineData("<p>Text.</p><h2>1. The quay</h2><h2>2. The hotel</h2>", "Text.|1. The quay|2. The hotel")]
    [InlineData("<p><a href=/x>The treaty</a></p><p>Text.</p>", "The treaty|Text.")]
    [InlineData("<p><a href=/x>The treaty</a></p>", "The treaty")]
    [InlineData("<p>Text.</p><p>(Coast.example)</p>", "Text.")]
    [InlineData("<p>Text.</p><p>(The coast)</p>", "Text.|(The coast)")]
    [InlineData("<p>Text.</p><p>Source: AFP</p>", "Text.")]
    [InlineData("<p>Text.</p><p>Source: Harbour office</p>", "Text.|Source: Harbour office")]
    public void Ends_with_the_text(string html, string expected)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        Endings.Drop(page, selected, "www.coast.example");

        Assert.Equal(expected, string.Join('|', page.Blocks.Where(block => selected[block.Ordinal]).Select(block => block.Text)));
    }

    [Theory]
    [InlineData("<h3>Go on</h3><p>Deepen what you know with our other articles:</p><h4>Quays</h4><p>Lesen Sie auch: <a href=/b>How quays are built today</a></p>", "Text.")]
    [InlineData("<p>Our experts know:</p><p><a href=https://other.example/b>How quays are built today</a></p>", "Text.|Our experts know:")]
    [InlineData("<p>Three guides may help you:</p><ul><li><a href=/b>How quays are built today</a></li></ul>", "Text.|Three guides may help you:")]
    [InlineData("<p>It ended with a word of thanks:</p><p>The rest is on paper.</p>", "Text.|It ended with a word of thanks:")]
    public void Ends_before_what_announces_other_stories(string html, string expected)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body><p>Text.</p>" + html).Body!);
        var announcement = page.Blocks.First(block => block.Text.EndsWith(':')).Ordinal;
        var selected = page.Blocks.Select(block => block.Ordinal <= announcement).ToArray();

        Endings.Drop(page, selected, "www.coast.example");

        Assert.Equal(expected, string.Join('|', page.Blocks.Where(block => selected[block.Ordinal]).Select(block => block.Text)));
    }
}
