using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class PointerLinesTests
{
    private const string Item = "<li><a href=/x>Why the harbour has no light</a>";
    private const string Text = "<p>The river rose in the night, and by the morning the lower bridge was closed.</p>";

    [Theory]
    [InlineData(Text + "<p><a class='btn btn-link' href=/x>See when the ferry leaves</a></p>" + Text, "101")]
    [InlineData(Text + "<ul><li><a class=button href=/x>See when the ferry leaves</a></li></ul>" + Text, "111")]
    [InlineData(Text + "<p><a class=btn href=/x>See when the ferry leaves</a> and who is on it</p>" + Text, "111")]
    [InlineData("<div><h2 id=steps>Steps</h2><a href=#steps>Section titled Steps</a></div>" + Text, "101")]
    [InlineData("<div><h2 id=steps>Steps</h2><a href=#more>Go on to what is more</a></div>" + Text, "111")]
    [InlineData("<h3>Más información</h3><ul>" + Item + "</ul>" + Text, "001")]
    [InlineData("<h3>Read more</h3><ul>" + Item + Item + "</ul>" + Text, "0001")]
    [InlineData("<h3>Read more</h3><ul>" + Item + Item + "</ul>", "111")]
    [InlineData("<h3>Read more</h3><ul>" + Item + Item + Item + Item + Item + "</ul>" + Text, "1111111")]
    [InlineData("<h3>The harbours</h3><ul>" + Item + Item + "</ul>" + Text, "1111")]
    [InlineData("<h3>Read more</h3><ul>" + Item + ", and why it never had</ul>" + Text, "111")]
    public void Drops_a_few_links_under_a_label_where_the_text_goes_on(string html, string expected)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        bool[] selected = [.. page.Blocks.Select(_ => true)];

        PointerLines.Drop(page, selected, host: null);

        Assert.Equal(expected, string.Concat(selected.Select(isBody => isBody ? '1' : '0')));
    }
}
