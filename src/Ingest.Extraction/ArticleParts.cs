using Ingest.Extraction.Body;

namespace Ingest.Extraction;

/// <summary>The pages that a publisher cuts one article into, as one article.</summary>
public static class ArticleParts
{
    /// <summary>Characters; a shorter line may be said on two pages with reason.</summary>
    private const int ShortestRepetition = 40;

    /// <param name="parts">In reading order; the first says what the article is. Not empty.</param>
    /// <returns>Their texts one below the other; a paragraph that an earlier page has, such as the standfirst that every page repeats, is said once.</returns>
    public static ExtractedArticle Join(IReadOnlyList<ExtractedArticle> parts)
    {
        var body = new List<BodyBlock>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var boxes = body.Count == 0 ? 0 : body.Max(block => block.Box);
            var own = part.Blocks.Where(block => block.Text.Length < ShortestRepetition || !said.Contains(block.Text)).ToList();
            body.AddRange(own.Select(block => block.Box == 0 ? block : block with { Box = block.Box + boxes }));
            said.UnionWith(own.Select(block => block.Text));
        }

        return parts[0] with
        {
            Blocks = body,
            OtherText = [.. parts.SelectMany(part => part.OtherText)],
            DoubtfulBlocks = [],
            WordCount = WordCount.Of(body),
            Authors = parts.Select(part => part.Authors).FirstOrDefault(authors => authors.Any(author => author.Bio is not null)) ?? parts[0].Authors,
            NextPage = null,
        };
    }
}
