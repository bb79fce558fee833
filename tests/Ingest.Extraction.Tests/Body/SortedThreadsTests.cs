using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class SortedThreadsTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries, and the ferry took whoever could wait for an hour or for two at the upper landing.</p>";

    private const string Text = Prose + Prose + Prose;

    [Theory]
    [InlineData("<div class=k><span>Newest first</span><div><b>Ines</b><p>So who pays the pilots, then?</p></div></div>", false)]
    [InlineData("<section><div>7</div><div><span>Neueste zuerst ▾</span></div><p>Meine Oma kannte den Fährmann.</p></section>", false)]
    [InlineData("<div><span>新着順</span><p>橋はいつ直るのでしょうか。</p></div>", false)]
    [InlineData("<div><h3>Oldest first</h3><p>The pier of 1887 is the first to go.</p></div>", true)]
    [InlineData("<div><h3>댓글 2</h3><div><span>박하나</span><p>드디어 다시 열린다니 정말 반갑네요.</p></div></div>", false)]
    [InlineData("<div><h3>Comments (2)</h3><p>So who pays the pilots, then?</p></div>", false)]
    [InlineData("<div><h3>Comments of a pilot</h3><p>The pier of 1887 is the first to go.</p></div>", true)]
    [InlineData("<div><p>The oldest first, said the harbour master.</p><p>The pier of 1887 is the first to go.</p></div>", true)]
    public void Tells_comments_by_the_ways_to_sort_them(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><main>{Text}{html}</main>").Body!);

        var found = SortedThreads.Find(page, [.. page.Blocks.Select(_ => true)]).ToList();

        Assert.Equal(stays, found.Count == 0);
        Assert.Equal(!stays, found.Contains(page.Blocks.Count - 1));
        Assert.DoesNotContain(2, found);
    }
}
