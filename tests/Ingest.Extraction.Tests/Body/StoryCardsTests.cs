using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class StoryCardsTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour or for two at the upper landing.</p>";

    [Theory]
    [InlineData("<div><a href=/n/1><img></a><div><a href=/n/1>Pilots return again</a></div></div>", false)]
    [InlineData("<div><a href=/n/2><img></a><div><a href=/n/1>Pilots return again</a></div></div>", true)]
    [InlineData("<div><a href=https://other.example/1><img></a><div><a href=https://other.example/1>Pilots return again</a></div></div>", true)]
    [InlineData("<div><p>Why this is so, the pilots do not say to anybody who is not one.</p><a href=/n/1><img></a><div><a href=/n/1>Pilots return again</a></div></div>", true)]
    [InlineData("<a href=/n/1><span>Explained</span><b>Pilots return again</b></a>", false)]
    [InlineData("<a href=/n/1>Pilots return again to the <b>quay</b></a>", true)]
    public void Drops_cards_of_other_stories(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + Prose + Prose + html + Prose).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        StoryCards.Drop(page, selected, host: null);

        Assert.Equal(stays, selected[^2]);
        Assert.True(selected[^1]);
    }

    [Fact]
    public void Keeps_cards_that_the_text_is_made_of()
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + Prose + string.Concat(Enumerable.Range(1, 6).Select(i => $"<div><a href=/n/{i}><img></a><div><a href=/n/{i}>House number {i}</a><p>Built of salt and patience.</p></div></div>"))).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        StoryCards.Drop(page, selected, host: null);

        Assert.DoesNotContain(false, selected);
    }
}
