using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class ForeignBoxesTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour or for two at the upper landing.</p>";

    private const string Text = Prose + Prose + Prose;

    [Theory]
    [InlineData("<div><h4>Podcast: The Quay</h4><p>Who owns a river?</p><span>38 min</span></div>", false)]
    [InlineData("<div><h4>Kuuntele: Maailman joet</h4><p>Puhetta padoista.</p></div>", false)]
    [InlineData("<div><h4>5. Podcasts</h4><p>They reach people who are under way.</p></div>", true)]
    [InlineData("<div><p>Will the treaty be kept?</p><p>Yes</p><p>No</p><p>311 votes</p></div>", false)]
    [InlineData("<div><p>Why was the ferryman late?</p><p>He missed the boat!</p><p>—Ann, age 7</p></div>", true)]
    [InlineData("<div><p>Who reads the gauge?</p><p>The keeper of the ledger, every morning.</p></div>", true)]
    [InlineData("<div><p>“Nobody pays.”</p><a href=https://twitter.com/intent/tweet?text=x>Click to tweet</a></div>", false)]
    [InlineData("<div><p>“Nobody pays.”</p><a href=https://twitter.com/annlee>Ann Lee</a></div>", true)]
    [InlineData("<div class=k><p>Follow us on Telegram</p><span>First to know</span></div>", false)]
    [InlineData("<div class=k><p>The ministry answered on Telegram</p><span>and on the quay</span></div>", true)]
    public void Tells_a_box_by_what_it_holds(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><main>{Text}{html}{Text}</main>").Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        var found = ForeignBoxes.Find(page, selected);

        Assert.Equal(stays, !found.Contains(3));
        Assert.DoesNotContain(2, found);
    }
}
