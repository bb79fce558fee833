using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Labels;

public sealed class CandidatesTests
{
    private const string Title = "The river rises by the old bridge";

    [Fact]
    public void Leaves_out_a_list_in_which_the_pages_own_story_is_one_of_several()
    {
        var texts = CandidatesOf($"""
            <h1>{Title}</h1><p>The lower bridge was closed.</p><ul><li>One lorry</li><li>Two boats</li></ul>
            <ul><li><a href=/a>The ferry is full</a> The mayor asks for patience.</li><li><a href=/b>{Title}</a> The lower bridge was closed.</li><li><a href=/c>Rain</a> It rains.</li></ul>
            """);

        Assert.Equal(["The lower bridge was closed.", "One lorry", "Two boats"], texts);
    }

    [Theory]
    [InlineData("<ul><li>The river rises by the old bridge, and so do others.</li><li>One lorry</li><li>Two boats</li></ul>", 3)]
    [InlineData("<ul><li><a href=/a>The river rises by the old bridge</a> again.</li><li>One lorry</li></ul>", 2)]
    public void Keeps_a_list_that_says_the_title_and_leads_to_no_stories(string list, int items) =>
        Assert.Equal(items, (CandidatesOf($"<h1>{Title}</h1>{list}")).Count);

    private static List<string> CandidatesOf(string html)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        using var words = PageWords.Read(page.Blocks);
        using var facts = new PageFacts(page, PageHints.None with { Title = Title }, words);
        return [.. Candidates.Of(facts).Select(block => block.Text)];
    }
}
