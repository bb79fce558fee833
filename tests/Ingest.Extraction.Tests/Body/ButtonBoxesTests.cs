using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class ButtonBoxesTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour.</p>";
    private const string Button = "<a class='inline-block px-6 py-3 rounded-xl bg-primary' href=/c>To the catalogue</a>";
    private const string Box = "<div class='my-8 p-6'><p>Need a hand with tiles?</p>" + Button + "</div>";

    [Theory]
    [InlineData(Box, false)]
    [InlineData("<div><p>Make a picture in two minutes</p><a href=/c style='display:inline-block;background:#73c;padding:1em'>Try it</a></div>", false)]
    [InlineData("<div><p>Need a hand with tiles?</p><a class=btn-cta href=/c>To the catalogue</a></div>", false)]
    [InlineData("<div><p>Need a hand with tiles?</p><a class=text-primary href=/c>To the catalogue</a></div>", true)]
    [InlineData("<div><p>Need a hand with tiles?</p>" + Button + "<p>The shop is open.</p></div>", true)]
    [InlineData(Box + Box + Box, true)]
    public void Drops_what_asks_to_press_a_button(string box, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + Prose + Prose + box + Prose).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        ButtonBoxes.Drop(page, selected);

        Assert.Equal(stays, selected[2]);
        Assert.True(selected[^1]);
    }
}
