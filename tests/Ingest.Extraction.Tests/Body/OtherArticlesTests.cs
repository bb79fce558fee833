using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class OtherArticlesTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour or for two at the upper landing, with or without a goat.</p>";

    private const string Text = "<div>" + Prose + Prose + Prose + Prose + Prose + "</div>";

    [Theory]
    [InlineData(Text + "<section>{0}{1}</section>", false)]
    [InlineData(Text + "<section>{0}</section>", true)]
    [InlineData("<section>{0}{1}</section>" + Text, true)]
    [InlineData(Prose + "<section>{0}{1}</section>", true)]
    public void Drops_articles_of_others_below_the_text(string layout, bool stays)
    {
        var html = layout.Replace("{0}", Article("/n/1"), StringComparison.Ordinal).Replace("{1}", Article("/n/2"), StringComparison.Ordinal);

        Assert.Equal(stays, Kept(html).Contains("what the pilots want", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#entry-1")]
    [InlineData("https://other.example/1")]
    public void Keeps_articles_that_lead_to_themselves_or_away(string target) =>
        Assert.Contains("what the pilots want", Kept(Text + $"<section>{Article(target)}{Article(target)}</section>"), StringComparison.Ordinal);

    private static string Article(string target) =>
        $"<article><h3><a href={target}>Pilots return again</a></h3><span>3 May</span><p>Nobody in the harbour office knows what the pilots want, and the pilots do not say …</p></article>";

    private static string Kept(string html)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        OtherArticles.Drop(page, selected, host: null);

        Assert.Contains(page.Blocks, block => selected[block.Ordinal] && block.Text.StartsWith("The river", StringComparison.Ordinal));
        return string.Join('|', page.Blocks.Where(block => selected[block.Ordinal]).Select(block => block.Text));
    }
}
