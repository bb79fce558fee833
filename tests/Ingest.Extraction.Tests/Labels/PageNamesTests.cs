using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Labels;

public sealed class PageNamesTests
{
    [Theory]
    [InlineData("article-body", "articleBody")]
    [InlineData("story_text2", "StoryText")]
    [InlineData("c-text__p", "Text")]
    public void Shares_the_parts_of_names_that_are_written_differently(string one, string other)
    {
        var page = Cut($"<div class='{one}'>a</div><div class='{other}'>b</div>");
        var names = PageNames.Read(page, page.Blocks);

        Assert.NotEmpty(Parts(one).Intersect(Parts(other)));

        IEnumerable<int> Parts(string name) => names.Words[names.ByClass[Array.FindIndex(page.Containers.ToArray(), container => container.Element.ClassName == name)]];
    }

    [Fact]
    public void Reads_other_names_beside_the_class()
    {
        var page = Cut("<div class=x1 id=story-text>a</div><div class=story-text>b</div><div>c</div>");
        var names = PageNames.Read(page, page.Blocks);

        Assert.Equal(names.Words[names.ByClass[2]], names.Words[names.ByOther[1]]);
        Assert.Empty(names.Words[names.ByOther[2]]);
        Assert.Empty(names.Words[names.ByClass[3]]);
    }

    private static PageBlocks Cut(string html) => BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
}
