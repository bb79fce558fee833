using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>How far a block's words are those of the page's title, description or declared article body.</summary>
internal sealed class Agreement
{
    private const int GramLength = 3;

    private readonly WordSet title;
    private readonly WordSet description;
    private readonly HashSet<int> bodyGrams = [];

    public Agreement(PageHints hints)
    {
        title = new WordSet(PageWords.HashesOf(hints.Title));
        description = new WordSet(PageWords.HashesOf(hints.Description));
        var body = PageWords.HashesOf(hints.ArticleBody);
        for (var i = 0; i + GramLength <= body.Length; i++)
        {
            bodyGrams.Add(Gram(body, i));
        }
    }

    /// <summary>Words of the declared article body; 0 where the page declares none.</summary>
    public int BodyWords => bodyGrams.Count;

    public int TitleWords => title.Count;

    /// <summary>The share of the title that stands in the words, and the share of the words that stand in the title; each from 0 to 1.</summary>
    public (double Of, double In) WithTitle(ReadOnlySpan<int> words) => Shares(words, title);

    public (double Of, double In) WithDescription(ReadOnlySpan<int> words) => Shares(words, description);

    public double ShareInBody(ReadOnlySpan<int> words)
    {
        if (bodyGrams.Count == 0 || words.Length < GramLength)
        {
            return -1;
        }

        var found = 0;
        for (var i = 0; i + GramLength <= words.Length; i++)
        {
            found += bodyGrams.Contains(Gram(words, i)) ? 1 : 0;
        }

        return (double)found / (words.Length - GramLength + 1);
    }

    /// <summary>The block most like the title, first-level headings preferred; -1 where none is.</summary>
    public int FindTitle(PageBlocks page, PageWords words)
    {
        var (best, bestLikeness) = (-1, 0.5);
        foreach (var block in page.Blocks)
        {
            var own = words.Of(block.Ordinal);
            if (own.Length == 0 || own.Length > 40)
            {
                continue;
            }

            var isFirstLevel = block.Element.LocalName == "h1";
            var shares = WithTitle(own);
            var likeness = Math.Min(shares.Of, shares.In) + (isFirstLevel ? 0.45 : block.Kind == BlockKind.Heading ? 0.2 : 0);
            if (likeness > bestLikeness)
            {
                (best, bestLikeness) = (block.Ordinal, likeness);
            }
        }

        return best;
    }

    private static int Gram(ReadOnlySpan<int> words, int start) =>
        StableHash.Combine(words[start], StableHash.Combine(words[start + 1], words[start + 2]));

    private static (double Of, double In) Shares(ReadOnlySpan<int> words, WordSet all)
    {
        if (all.Count == 0)
        {
            return (0, 0);
        }

        var found = 0;
        foreach (var word in words)
        {
            found += all.Contains(word) ? 1 : 0;
        }

        return (Share(found, all.Count), Share(found, words.Length));
    }

    private static double Share(int found, int total) => total == 0 ? 0 : Math.Min(1, (double)found / total);
}
