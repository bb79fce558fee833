using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class NamedBoxesTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour.</p>";

    [Theory]
    [InlineData("<div class=promo-bar><p>Free shipping on orders of forty and more.</p></div>", false)]
    [InlineData("<div class=announcement-bar><p>Free shipping on orders of forty and more.</p></div>", false)]
    [InlineData("<div class=weather><h4>Weather in Quay</h4><div>14°C</div></div>", false)]
    [InlineData("<div class=weather><p>The weather did not help: rain fell for eleven days, and nobody in the valley had seen the like.</p></div>", true)]
    [InlineData("<div class=disclaimer><p>Views are the author's own.</p></div>", false)]
    [InlineData("<div class=cta><p>Want our list?</p><a href=/list>Send it to me</a></div>", false)]
    [InlineData("<div class=cta><p>Want our list?</p></div>", true)]
    [InlineData("<div class='seo-cta-block mt-4'><p>Want our list?</p><a href=/list>Send it to me</a></div>", false)]
    [InlineData("<div class=octagon><p>Eight sides has the tower, and each has a window.</p><a href=/list>The list of windows</a></div>", true)]
    [InlineData("<div class=article-read-also><p>Czytaj także Straszenie wojną</p></div>", false)]
    [InlineData("<div class=baca-juga-box><strong>Baca Juga:</strong> <a href=/b>Pasar lama dibuka kembali</a></div>", false)]
    [InlineData("<h3 class=disclaimer>A disclaimer</h3>", true)]
    [InlineData("<div class='elementor-posts-container grid'><article><p>When a claim is refused it can feel as if every way were closed, and many ask at once.</p></article></div>", false)]
    [InlineData("<div class='shopify-section shopify-section-group-footer-group'><p>Orders may take ten days and more this winter.</p></div>", false)]
    [InlineData("<section class='below-content widget'><h4>We have a small favor to ask</h4><p>Our work is paid for by readers.</p></section>", false)]
    [InlineData("<div class=pre-footer><p>We walk every mile ourselves.</p></div>", false)]
    [InlineData("<div class=Post_authorBox__x><p>Our staff of pilots and sailors writes of whatever floats.</p></div>", false)]
    [InlineData("<div class='privacy-consent js-consent'><p>We store how often an article is read and with which devices.</p></div>", false)]
    [InlineData("<div role=alert><p>Boats below nine metres were not counted.</p></div>", true)]
    [InlineData("<div class=box><p>Free of charge</p></div>", true)]
    public void Drops_what_its_name_tells(string box, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + Prose + Prose + box + Prose).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        NamedBoxes.Drop(page, selected);

        Assert.Equal(stays, selected[2]);
        Assert.True(selected[^1]);
    }

    [Fact]
    public void Drops_a_message_above_the_headline()
    {
        var page = BlockCutter.Cut(Pages.Parse("<body><div role=alert><p>These pages are of an older edition.</p></div><h1>The river</h1>" + Prose).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        NamedBoxes.Drop(page, selected);

        Assert.Equal([false, true, true], selected);
    }

    [Theory]
    [InlineData("below-content")]
    [InlineData("elementor-posts-container")]
    [InlineData("author-box")]
    public void Keeps_what_is_all_of_the_text(string name)
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><div class={name}>{Prose}{Prose}</div>").Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        NamedBoxes.Drop(page, selected);

        Assert.DoesNotContain(false, selected);
    }

    [Fact]
    public void Keeps_what_a_page_is_about()
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><div class=disclaimer>{Prose}{Prose}</div>").Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        NamedBoxes.Drop(page, selected);

        Assert.DoesNotContain(false, selected);
    }
}
