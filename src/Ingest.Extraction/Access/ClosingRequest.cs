using Ingest.Extraction.Body;

namespace Ingest.Extraction.Access;

/// <summary>"To read on, subscribe", where a beginning breaks off: the publisher's, not the article's.</summary>
internal static class ClosingRequest
{
    /// <returns>The article without the requests that its body ends with.</returns>
    public static ExtractedArticle Dropped(ExtractedArticle article)
    {
        var count = article.Blocks.Count;
        while (count > 0 && PageAccessJudge.IsRequest(article.Blocks[count - 1].Text))
        {
            count--;
        }

        if (count == article.Blocks.Count)
        {
            return article;
        }

        BodyBlock[] body = [.. article.Blocks.Take(count)];
        return article with
        {
            Blocks = body,
            WordCount = WordCount.Of(body),
            DoubtfulBlocks = [.. article.DoubtfulBlocks.Select(block => block with { Before = Math.Min(block.Before, count) })],
        };
    }
}
