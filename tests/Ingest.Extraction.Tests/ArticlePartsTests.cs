namespace Ingest.Extraction.Tests;

public sealed class ArticlePartsTests
{
    private const string Intro = "Three governments agreed who may fish, and forgot to agree who pays for it.";

    [Fact]
    public void Says_once_what_every_page_repeats_and_keeps_short_lines()
    {
        var whole = ArticleParts.Join([Part(Intro, "Monday", "The talks began in the rain."), Part(Intro, "Monday", "They ended in the sun.")]);

        Assert.Equal([Intro, "Monday", "The talks began in the rain.", "Monday", "They ended in the sun."], whole.Blocks.Select(block => block.Text));
        Assert.Equal(27, whole.WordCount);
    }

    [Fact]
    public void Keeps_a_paragraph_that_one_page_says_twice()
    {
        var whole = ArticleParts.Join([Part(Intro, Intro), Part("The end.")]);

        Assert.Equal([Intro, Intro, "The end."], whole.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Tells_the_boxes_of_two_pages_apart()
    {
        var boxed = Part("One") with { Blocks = [new BodyBlock(BlockKind.Paragraph, "One") { Box = 3 }, new BodyBlock(BlockKind.Paragraph, "Two")] };

        Assert.Equal([3, 0, 6, 0], ArticleParts.Join([boxed, boxed]).Blocks.Select(block => block.Box));
    }

    private static ExtractedArticle Part(params IEnumerable<string> paragraphs) => new() { Blocks = [.. paragraphs.Select(text => new BodyBlock(BlockKind.Paragraph, text))] };
}
