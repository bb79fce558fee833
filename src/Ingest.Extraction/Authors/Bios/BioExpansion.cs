using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Adds the paragraphs that a bio goes on with, which say nothing of an author when read alone.</summary>
internal static class BioExpansion
{
    /// <summary>Blocks after the first paragraph in which a bio may go on.</summary>
    private const int Reach = 8;

    public static List<LabelledBio> Of(IReadOnlyList<LabelledBio> bios, BioPage page)
    {
        List<LabelledBio> grown = [.. bios];
        HashSet<int> taken = [.. bios.Select(bio => bio.Candidate.Block.Ordinal)];
        foreach (var bio in bios)
        {
            Grow(bio.Candidate, page, grown, taken);
        }

        grown.Sort((one, other) => one.Candidate.Block.Ordinal.CompareTo(other.Candidate.Block.Ordinal));
        return grown;
    }

    private static void Grow(BioCandidate bio, BioPage page, List<LabelledBio> grown, HashSet<int> taken)
    {
        var box = page.BoxOf(bio.Block);
        for (var next = bio.Block.Ordinal + 1; page.At(next) is { } block && next - bio.Block.Ordinal <= Reach; next++)
        {
            if (taken.Contains(next))
            {
                continue;
            }

            var candidate = BioCandidate.Read(block, page);
            if (!Belongs(bio, candidate, box, page))
            {
                return;
            }

            taken.Add(next);
            grown.Add(new LabelledBio(candidate, "continued"));
        }
    }

    private static bool Belongs(BioCandidate bio, BioCandidate next, int box, BioPage page)
    {
        var block = next.Block;
        var isText = block.LinkDensity < 0.4 && next.Text.Words.Length >= 5 && next.Text.CountOf(BioLexicon.House) == 0 && block.Kind is BlockKind.Paragraph or BlockKind.ListItem;
        var isAlike = block.Template == bio.Block.Template && (block.Element.ParentElement == bio.Block.Element.ParentElement || block.Element == bio.Block.Element);
        if (!isText || !isAlike || next.NamedInFull > 0 || ListsLinks(block))
        {
            return false;
        }

        var isBox = page.Blocks.Containers[box] is { Blocks: <= 12 } && box != page.Main && !page.Blocks.IsWithin(page.Main, box);
        var speaks = next.Text.Words.Take(6).Any(word => word.Length > 1 && BioLexicon.ThirdPerson.Contains(word)) || next.Name.Strength > 0
            || (SpeaksOfItself(bio) && SpeaksOfItself(next));
        return (isBox && page.Blocks.IsWithin(block.Container, box)) || (speaks && block.Ordinal > page.LastProse - 6);
    }

    /// <summary>Lines broken by hand, with links: "More from" and what else there is to read.</summary>
    private static bool ListsLinks(Block block) => block.LinkDensity > 0.1 && block.Text.AsSpan().Count('\n') >= 2;

    /// <summary>The first person of one language is the third of another ("he", "mi"), and abbreviations look like either.</summary>
    private static bool SpeaksOfItself(BioCandidate candidate) =>
        candidate.Text.CountOf(BioLexicon.FirstPerson) > 0 && candidate.Text.CountOf(BioLexicon.ThirdPerson) == 0;
}
