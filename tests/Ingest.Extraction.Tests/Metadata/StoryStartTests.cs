using Ingest.Extraction.Metadata;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata;

public sealed class StoryStartTests
{
    private const string Long = "The ferry company that serves the outer islands has told its pilots to expect a winter without a second vessel, and the ship that was to come lies half built in a yard.";
    private const string Short = "The pilots count the days on a board beside the door.";

    [Theory]
    [InlineData($"<p>{Long}</p><p>{Long}</p>", true)]
    [InlineData($"<p>{Short}</p><p>{Short}</p><p>{Short}</p>", true)]
    [InlineData("<p>知事は月曜日に港を訪れ、新しい埠頭の計画について漁師たちの意見を聞いたあとで説明した。</p><p>漁師たちは三十年のあいだ同じ約束を聞いてきたので、まだ信じていないと静かに話していた。</p><p>市は来年の春までに計画を決めて、費用の半分を出すことを国と県に求めるつもりだという。</p>", true)]
    [InlineData($"<p>{Long}</p>", false)]
    [InlineData($"<p>{Short}</p><p>{Short}</p>", false)]
    [InlineData($"<p>{Long}</p><figure><figcaption>{Long}</figcaption></figure>", false)]
    [InlineData($"<ul><li>{Short}</li><li>{Short}</li><li>{Short}</li></ul>", false)]
    [InlineData("<p>By Ana Brandt</p><p>4 May 2026</p><p>Share this with everybody who may want to read it</p>", false)]
    public void Tells_from_the_lines_below_the_headline_when_the_story_has_begun(string html, bool hasBegun)
    {
        var story = new StoryStart();
        foreach (var (block, text) in TextLines.Within(Pages.Parse($"<body>{html}</body>").Body!))
        {
            story.Read(block, text);
        }

        Assert.Equal(hasBegun, story.HasBegun);
    }
}
