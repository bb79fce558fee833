using Ingest.Corpora;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Labels.Features;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page;

namespace Ingest.Training;

/// <summary>Reads corpus pages into labelled blocks.</summary>
internal static class PageLabelling
{
    public const int Folds = 4;

    /// <summary>What all of a page's body words weigh together.</summary>
    private const float PageWeight = 100;

    public static LabelledPage Read(CorpusPage page)
    {
        var (document, _, _) = PageParser.Parse(page.ReadHtml(), CancellationToken.None);
        var blocks = BlockCutter.Cut(document.Body ?? document.DocumentElement!);
        // Not disposed: the page keeps its words.
        var read = PageDocument.Read(document, page.Url);
        var facts = new PageFacts(blocks, PageHints.Of(read, PageMetadata.Read(read).Title), PageWords.Read(blocks.Blocks));
        var texts = blocks.Blocks.Select(block => block.Text).ToList();
        var candidates = Candidates.Of(facts).Select(block => block.Ordinal).ToHashSet();
        var features = blocks.Blocks.Select(block =>
        {
            if (!candidates.Contains(block.Ordinal))
            {
                return [];
            }

            var row = new float[BlockFeatures.Count];
            BlockFeatures.Write(row, facts, block);
            return row;
        }).ToArray();
        var (labels, weights) = page.Gold.Body is { } body ? OfBody(body, texts, i => (blocks.Blocks[i].Marks & Marks.NotShown) != Marks.None) : OfSnippets(page.Gold, texts);
        var scale = page.Corpus switch { "aeb" or "fundus" => 2, "mozilla" => 0.7f, "defuddle" => 0.2f, _ => 1 };
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= scale;
        }
        return new LabelledPage
        {
            Page = page,
            Words = facts.Words,
            Names = PageNames.Read(blocks, blocks.Blocks.Where(block => candidates.Contains(block.Ordinal))),
            Blocks = blocks,
            LastHeading = facts.LastHeading,
            Texts = texts,
            Features = features,
            Labels = labels,
            Weights = weights,
        };
    }

    /// <param name="split">Which split into folds; 1 is the one that figures are given for.</param>
    public static int FoldOf(string domain, int split) => (int)((uint)StableHash.Of(split == 1 ? domain : $"{domain}#{split}") % Folds);

    private static (float[] Labels, float[] Weights) OfBody(string body, List<string> texts, Func<int, bool> isHidden)
    {
        var shares = GoldAlignment.Shares(body, texts, isHidden);
        var labels = shares.Select(share => share >= 0.5 ? 1f : 0f).ToArray();
        var goldWords = Math.Max(60, Tokens.MultilingualWords(body).Count);
        var weights = texts.Select((text, i) =>
        {
            var certainty = shares[i] switch { < 0 => 0.5f, >= 0.65 or <= 0.3 => 1f, _ => 0.3f };
            return certainty * PageWeight * Math.Min(1, (Tokens.MultilingualWords(text).Count + 2f) / goldWords);
        }).ToArray();
        Temper(labels, weights);
        return (labels, weights);
    }

    /// <summary>A page is read wrong at most once: the words that are not its body weigh no more than the body does, half as much again.</summary>
    private static void Temper(float[] labels, float[] weights)
    {
        foreach (var label in new[] { 0f, 1f })
        {
            var sum = weights.Where((_, i) => labels[i] == label).Sum();
            var factor = Math.Min(1, 1.5f * PageWeight / Math.Max(1, sum));
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] *= labels[i] == label ? factor : 1;
            }
        }
    }

    private static (float[] Labels, float[] Weights) OfSnippets(GoldArticle gold, List<string> texts)
    {
        var (labels, weights) = (new float[texts.Count], new float[texts.Count]);
        var squeezed = texts.Select(Tokens.Squeeze).ToList();
        var share = PageWeight / Math.Max(3, gold.With.Count + gold.Without.Count);
        foreach (var (snippets, label) in new[] { (gold.Without, 0f), (gold.With, 1f) })
        {
            foreach (var snippet in snippets.Select(Tokens.Squeeze))
            {
                var found = Enumerable.Range(0, texts.Count).Where(i => squeezed[i].Contains(snippet, StringComparison.Ordinal)).ToList();
                foreach (var i in found)
                {
                    labels[i] = label;
                    weights[i] = share / found.Count;
                }
            }
        }

        return (labels, weights);
    }
}
