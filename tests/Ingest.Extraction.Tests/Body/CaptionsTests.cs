using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class CaptionsTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and to everybody else who had come to see it.</p>";

    [Theory]
    [InlineData("<figure><img><figcaption>The bridge.</figcaption></figure>", false)]
    [InlineData("<div class=wp-caption><img><p class=wp-caption-text>The bridge.</p></div>", false)]
    [InlineData("<table><tr><td class=tr-caption>The bridge.</td></tr></table>", false)]
    [InlineData("<div class=media><img><span class=media__caption>The bridge.</span></div>", false)]
    [InlineData("<p><img></p><p><em>The bridge. Photo: Ana Brandt</em></p>", false)]
    [InlineData("<p><em>The bridge. Photo: Ana Brandt</em></p>", true)]
    [InlineData("<p><em>Header image: The bridge by Ana Brandt under licence.</em></p>", false)]
    [InlineData("<p><img></p><p><small>The bridge at dawn, closed to all.</small></p>", false)]
    [InlineData("<div><span><img></span><br>The bridge at dawn</div>", false)]
    [InlineData("<div><span><img></span><br>The bridge was closed at dawn.</div>", true)]
    [InlineData("<div><div><img></div><div>The bridge at dawn</div></div>", false)]
    [InlineData("<div><div><img></div><div><b>The bridge at dawn</b></div></div>", true)]
    [InlineData("<div><div><img></div><div>The bridge was closed.</div></div>", true)]
    [InlineData("<p><img></p><p><em>The bridge at dawn</em></p>", false)]
    [InlineData("<p><img></p><p><b>The bridge at dawn</b></p>", true)]
    [InlineData("<p><img><b>The bridge at dawn</b></p>", true)]
    [InlineData("<p><img></p><p><em>The bridge was closed.</em></p>", true)]
    [InlineData("<p><img></p><p>The bridge. Photo: Ana Brandt, who was there.</p>", true)]
    [InlineData("<p>Photo: The bridge/Coast Pictures</p>", false)]
    [InlineData("<p>Fotos: The bridge</p>", false)]
    [InlineData("<iframe></iframe><p>Source: The bridge office</p>", false)]
    [InlineData("<p>Source: The bridge office</p>", true)]
    [InlineData("<p>Photographs of The bridge were shown.</p>", true)]
    [InlineData("<p>The bridge in the morning. (Ana Brandt/AP)</p>", false)]
    [InlineData("<p>The bridge in the morning.Ana Brandt/Getty Images</p>", false)]
    [InlineData("<p>The bridge 아침의 다리. 부산=연합뉴스</p>", false)]
    [InlineData("<p>In this Nov. 3, 2019, file photo, The bridge is closed to lorries.</p>", false)]
    [InlineData("<p>In this town, The bridge is closed to lorries, as a photo shows.</p>", true)]
    [InlineData("<p>The bridge was closed, the mayor told Reuters.</p>", true)]
    public void Leaves_out_what_stands_under_a_picture(string line, bool stays) =>
        Assert.Equal(stays, (Kept(Prose + Prose + line + Prose)).Contains("The bridge", StringComparison.Ordinal));

    [Fact]
    public void Keeps_a_story_that_is_told_under_its_pictures()
    {
        const string Picture = "<figure><img><figcaption>The bridge in the morning light.</figcaption></figure>";

        Assert.Contains("morning light", Kept(string.Concat(Enumerable.Repeat(Prose + Picture, 5))), StringComparison.Ordinal);
        Assert.Contains("morning light", Kept(Picture + "<p>The river rose in the night and by morning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_what_an_agency_wrote_under_the_picture_of_a_short_text() =>
        Assert.DoesNotContain("file photo", Kept(Prose + "<p>In this Nov. 3, 2019, file photo, the bridge is closed to lorries and to everybody else.</p>"), StringComparison.Ordinal);

    [Fact]
    public void Keeps_what_an_agency_wrote_where_nothing_else_is_to_be_read() =>
        Assert.Contains("file photo", Kept("<p>In this Nov. 3, 2019, file photo, the bridge is closed to lorries and to everybody else.</p>"), StringComparison.Ordinal);

    [Fact]
    public void Keeps_a_caption_that_is_as_long_as_a_text_of_its_own()
    {
        var text = string.Join(' ', Enumerable.Repeat("The river rose.", 30));

        Assert.Contains(text, Kept($"<figure><figcaption>{text}</figcaption></figure>" + string.Concat(Enumerable.Repeat(Prose, 20))), StringComparison.Ordinal);
    }

    private static string Kept(string html)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();
        Captions.Drop(page, selected);
        return string.Join('\n', page.Blocks.Where(block => selected[block.Ordinal]).Select(block => block.Text));
    }
}
