using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class KeyPointsTests
{
    private const string Points = "<ul><li>The bridge lowers the price of the passage at once.<li>The office has no inspectors of its own.</ul>";

    [Theory]
    [InlineData("<aside><h2>Key Takeaways</h2>" + Points + "</aside>", true)]
    [InlineData("<div><h3>Kernaussagen:</h3>" + Points + "</div>", true)]
    [InlineData("<h3>Points clés</h3>" + Points, true)]
    [InlineData("<aside><h2>Kort fortalt</h2>" + Points + "</aside>", false)]
    [InlineData("<aside><h2>Most read</h2>" + Points + "</aside>", false)]
    [InlineData("<aside><h2>Key takeaways</h2><p>The bridge lowers the price of the passage at once, and nobody knows for how long it will do so.</p></aside>", false)]
    [InlineData("<aside><h2>Key takeaways</h2><ul><li><a href=/a>The bridge lowers the price of the passage</a><li><a href=/b>The office has no inspectors of its own</a></ul></aside>", false)]
    [InlineData("<form><h2>Key takeaways</h2>" + Points + "</form>", false)]
    public void Takes_what_an_author_says_in_points(string box, bool isText)
    {
        using var parsed = PageParser.Parse($"<article><p>The strait was closed for three decades, and the quay with it.</p>{box}</article>", TestContext.Current.CancellationToken);
        var page = BlockCutter.Cut(parsed.Document.Body!, TestContext.Current.CancellationToken);
        bool[] selected = [true, .. new bool[page.Blocks.Count - 1]];

        KeyPoints.Add(page, selected);

        Assert.Equal(isText, selected[^1]);
    }
}
