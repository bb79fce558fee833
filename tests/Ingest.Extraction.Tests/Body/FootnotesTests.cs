using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class FootnotesTests
{
    private const string Text = "<p>The river rose in the night&nbsp;<span>[<a href=#nb1 id=nh1>1</a>]</span>, and by the morning the lower bridge was closed.</p>";

    [Theory]
    [InlineData("<div class=notes><div id=nb1><p><span>[<a href=#nh1>1</a>]&nbsp;</span>See the minutes of May.</p></div></div>", true)]
    [InlineData("<ol><li id=nb1>1. See the minutes of May. <a href=#nh1>↩</a></li></ol>", true)]
    [InlineData("<p><a href=#nh1 id=nb1>[1]</a> See the minutes of May.</p>", true)]
    [InlineData("<div class=footnotes><p>See the minutes of May.</p></div>", true)]
    [InlineData("<div id=nb2><p>[<a href=#nh1>1</a>] See the minutes of May.</p></div>", false)]
    [InlineData("<div id=nb1><p>[<a href=/minutes>1</a>] See the minutes of May.</p></div>", false)]
    [InlineData("<div id=nb1><p>See the <a href=#nh1>minutes</a> of May.</p></div>", false)]
    [InlineData("<div id=nb1><p>1 comment: <a href=#nh1>read what readers write</a></p></div>", false)]
    public void Adds_the_notes_that_the_text_leads_to(string note, bool isAdded)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + Text + note).Body!);
        bool[] selected = [true, .. new bool[page.Blocks.Count - 1]];

        Footnotes.Add(page, selected);

        Assert.Equal(isAdded, selected[1]);
    }
}
