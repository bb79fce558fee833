using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class AlikeBlocksTests
{
    private const string Points = "<p>The harbour has room for forty boats and on most days holds more.</p><ul class=a><li>The first point, at some length<li>The second point, at as much<li>Third point</ul><p class=end>Nobody has counted them since the spring of the year before last.</p>";

    [Theory]
    [InlineData(0.9f, 0.9f, 0.4f, true)]
    [InlineData(0.9f, 0.9f, 0.1f, false)]
    [InlineData(0.9f, 0.1f, 0.4f, false)]
    public void Lets_most_of_a_kind_decide(float one, float two, float doubted, bool isText)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + Points).Body!);
        float[] chances = [1, one, two, doubted, 1];
        bool[] selected = [.. chances.Select(chance => chance >= 0.5f)];

        AlikeBlocks.Add(page, selected, chances);

        Assert.Equal(isText, selected[3]);
        Assert.Equal(two >= 0.5f, selected[2]);
    }

    [Theory]
    [InlineData("<ul class=a><li>First point<li>Second point<li><a href=/x>Third point</a></ul>")]
    [InlineData("<ul class=comments><li>First point<li>Second point<li>Third point</ul>")]
    public void Leaves_links_and_comments_out(string list)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body><p>The harbour has room.</p>" + list + "<p class=end>Nobody has counted them.</p>").Body!);
        bool[] selected = [true, true, true, false, true];

        AlikeBlocks.Add(page, selected, [1, 1, 1, 0.4f, 1]);

        Assert.False(selected[3]);
    }
}
