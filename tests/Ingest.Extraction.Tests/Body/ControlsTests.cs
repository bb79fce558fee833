using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class ControlsTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour or for two at the upper landing.</p>";

    private const string Text = Prose + Prose + Prose;

    [Theory]
    [InlineData("<div><h4>The Harbour Brief</h4><p>Five stories, every day.</p><form><input type=email><button>Send</button></form></div>", false)]
    [InlineData("<div><h4>Bridge or ferry?</h4><p>What do you say?</p><form><input type=radio><input type=radio></form></div>", false)]
    [InlineData("<div class=poll><h4>Bridge or ferry?</h4><input type=radio> The bridge <input type=radio> The ferry</div>", false)]
    [InlineData("<div class=poll><h4>Bridge or ferry?</h4><p>Of a hundred that were asked, sixty want the bridge.</p></div>", true)]
    [InlineData("<div><h4>Where we looked</h4><p>Five archives in two towns.</p><form><input type=search></form></div>", true)]
    [InlineData("<div><p>We have no owner.</p><p><a href=/x>Jetzt spenden</a></p></div>", false)]
    [InlineData("<div><p>We have no owner.</p><p><a href=/donate>Help</a></p></div>", false)]
    [InlineData("<div><p>We have no owner.</p><p><a href=/x>All of them</a></p></div>", true)]
    public void Finds_what_asks_for_something(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><main>{Text}{html}{Text}</main>").Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        var found = Controls.Find(page, selected);

        Assert.Equal(stays, !found.Contains(3));
        Assert.DoesNotContain(2, found);
    }
}
