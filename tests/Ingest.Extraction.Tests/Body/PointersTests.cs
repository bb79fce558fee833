using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class PointersTests
{
    [Theory]
    [InlineData("Read more: <a href=/x>A tunnel</a>", true)]
    [InlineData("[ Also read <a href=/x>A tunnel</a> ]", true)]
    [InlineData("▶ Lesen Sie auch: <a href=/x>Ein Tunnel</a>", true)]
    [InlineData("<a href=/x>Read more about the tunnel</a>", true)]
    [InlineData("اقرأ أيضاً: <a href=/x>نفق</a>", true)]
    [InlineData("関連記事：<a href=/x>トンネル</a>", true)]
    [InlineData("MORE: <a href=/x>A tunnel</a>", true)]
    [InlineData("Also available in: <a href=/de>Deutsch</a>", true)]
    [InlineData("More <a href=/x>boats than berths</a>", false)]
    [InlineData("Read more closely, the <a href=/x>treaty</a> is silent", false)]
    [InlineData("Related: nothing at all", false)]
    [InlineData("The <a href=/x>treaty</a>", false)]
    public void Tells_a_line_that_only_leads_elsewhere(string html, bool leads)
    {
        var document = Pages.Parse($"<body><p>{html}</p>");
        var block = Assert.Single(BlockCutter.Cut(document.Body!).Blocks);

        Assert.Equal(leads, Pointers.Beginning(block.Text) is > 0 and var beginning && Pointers.LeadsAway(block, beginning));
    }
}
