using Ingest.Extraction.Access;

namespace Ingest.Extraction.Tests.Access;

public sealed class ClosingRequestTests
{
    private const string Request = "To read the rest of this essay, become a member.";

    [Fact]
    public void Requests_at_the_end_go_and_what_stood_behind_them_stands_behind_the_text()
    {
        var article = Of("The ferry is late.", Request, Request) with { DoubtfulBlocks = [Passage(1), Passage(2), Passage(3)] };
        var dropped = ClosingRequest.Dropped(article);
        Assert.Equal("The ferry is late.", dropped.Body);
        Assert.Equal(4, dropped.WordCount);
        Assert.Equal([1, 1, 1], dropped.DoubtfulBlocks.Select(block => block.Before));
    }

    [Fact]
    public void A_request_amid_the_text_stays()
    {
        var article = Of("The ferry is late.", Request, "The harbour waits.");
        Assert.Same(article, ClosingRequest.Dropped(article));
    }

    private static ExtractedArticle Of(params string[] paragraphs) => new() { Blocks = [.. paragraphs.Select(text => new BodyBlock(BlockKind.Paragraph, text))] };

    private static DoubtfulBlock Passage(int before) => new(BlockKind.Paragraph, "Nobody had said so.", before);
}
