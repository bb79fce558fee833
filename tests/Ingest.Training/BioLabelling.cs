using Ingest.Corpora.Bios;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Page;

namespace Ingest.Training;

/// <summary>Finds the labelled bios among a page's blocks.</summary>
internal static class BioLabelling
{
    public const int Folds = 5;

    /// <summary>Share of a block's words that must stand in a bio; the rest is a name line or a link in the same block.</summary>
    private const double Share = 0.75;

    /// <summary>A page whose labels are texts.</summary>
    public static LabelledBioPage Read(BioGoldPage gold)
    {
        List<string[]> bios = gold.IsPositive ? [.. gold.Authors.Where(author => author.Bio is not null).Select(author => BioWords.Of(author.Bio))] : [];
        return Read(gold, block => bios.Exists(bio => IsPart(BioWords.Of(block.Text), bio)), isMarked: false);
    }

    /// <summary>A page whose labels are hashes of blocks.</summary>
    public static LabelledBioPage Read(MarkedPage marked) =>
        Read(
            new BioGoldPage(marked.Page, "", [], marked.Bios.Count > 0, IsMetadataOnly: false, IsNeutral: false),
            block => marked.Bios.Contains(StableHash.Of(block.Text)),
            isMarked: true);

    private static LabelledBioPage Read(BioGoldPage gold, Func<Block, bool> isBio, bool isMarked)
    {
        // The features read the tree, so the page stays open.
        var document = PageParser.Parse(gold.Page.ReadHtml(), CancellationToken.None).Document;
        var page = PageDocument.Read(document, gold.Page.Url);
        var blocks = BlockCutter.Cut(document.Body ?? document.DocumentElement!);
        var (byline, bioPage) = AuthorReader.BylineOf(page, blocks);
        var candidates = BioLabeller.CandidatesOf(bioPage);
        return new LabelledBioPage(
            gold,
            byline,
            bioPage,
            candidates,
            [.. candidates.Select(candidate => BioFeatures.Of(candidate, bioPage))],
            [.. candidates.Select(candidate => isBio(candidate.Block))],
            (int)((uint)StableHash.Of(gold.Page.Domain) % Folds))
        {
            IsMarked = isMarked,
        };
    }

    private static bool IsPart(string[] block, string[] bio)
    {
        var bag = bio.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var shared = block.Count(word => bag.TryGetValue(word, out var left) && left > 0 && (bag[word] = left - 1) >= 0);
        var text = " " + string.Join(' ', block) + " ";
        var whole = " " + string.Join(' ', bio) + " ";
        return (block.Length >= 5 && whole.Contains(text, StringComparison.Ordinal))
            || (bio.Length >= 4 && text.Contains(whole, StringComparison.Ordinal))
            || (block.Length >= 8 && shared >= Share * block.Length);
    }
}
