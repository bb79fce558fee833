using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class AmidTextTests
{
    private const string Text = "<p>The river rose in the night, and by the morning the lower bridge was closed.</p>";

    /// <summary>Where a block begins with a plus, the model took it.</summary>
    [Theory]
    [InlineData("+" + Text + "<div><h2>Steps</h2></div>+" + Text, "111")]
    [InlineData("+" + Text + "<div><h2>Steps</h2></div>" + Text + "+" + Text, "1001")]
    [InlineData("+" + Text + "<h2>Read next</h2>+" + Text, "101")]
    [InlineData("+" + Text + "<h2><a href=/b>Another story</a></h2>+" + Text, "101")]
    [InlineData("+" + Text + "<div class=newsletter><h2>Our letter</h2>+" + Text + "</div>+" + Text, "1011")]
    [InlineData("<h2>Harbour</h2>+" + Text + "+" + Text, "011")]
    [InlineData("+" + Text + "<blockquote>+<p>We had given up.</p><footer>Tom Weir, fisherman</footer></blockquote>+" + Text, "1111")]
    [InlineData("+" + Text + "<blockquote class=twitter-tweet>+<p>We had given up.</p><p>Tom Weir (@tom) May 3</p></blockquote>+" + Text, "1101")]
    [InlineData("+" + Text + "<div><div role=tabpanel>+<p>Press Command and S.</p></div><div role=tabpanel hidden><p>Press Control and S.</p></div></div>+" + Text, "1111")]
    [InlineData("+" + Text + "<div><div role=tabpanel>+<p>Press Command and S.</p></div><div role=tabpanel hidden><p>Speed</p></div></div>+" + Text, "1101")]
    [InlineData("+" + Text + "<div><div role=tabpanel><p>Press Command and S.</p></div><div role=tabpanel hidden><p>Press Control and S.</p></div></div>+" + Text, "1001")]
    public void Adds_what_its_place_tells(string html, string expected)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html.Replace("+<", "<", StringComparison.Ordinal)).Body!);
        var selected = Taken(html, page);

        AmidText.Add(page, selected);
        AmidText.AddHeadings(page, selected);

        Assert.Equal(expected, string.Concat(selected.Select(isBody => isBody ? '1' : '0')));
    }

    private static bool[] Taken(string html, PageBlocks page)
    {
        var (selected, at) = (new bool[page.Blocks.Count], 0);
        foreach (var block in page.Blocks)
        {
            at = html.IndexOf(block.Text, at, StringComparison.Ordinal);
            var tag = html.LastIndexOf('<', at);
            selected[block.Ordinal] = tag > 0 && html[tag - 1] == '+';
            at += block.Text.Length;
        }

        return selected;
    }
}
