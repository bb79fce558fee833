namespace Ingest.Extraction.Authors.Bios;

/// <summary>Makes bios of the blocks that are parts of bios: whose each is, what belongs together, what is said twice.</summary>
internal static class BioAssembly
{
    /// <summary>Blocks that may lie between two paragraphs of one bio.</summary>
    private const int Gap = 3;

    /// <summary>Share of its words from which a text repeats another.</summary>
    private const double Repeats = 0.8;

    /// <summary>Characters of a line of titles.</summary>
    private const int LongestTitle = 120;

    /// <returns>For each author with a bio, its pieces in reading order.</returns>
    public static IReadOnlyDictionary<int, IReadOnlyList<BioPiece>> Of(IReadOnlyList<LabelledBio> bios, BioPage page)
    {
        List<BioPiece> pieces = [];
        var group = -1;
        BioCandidate? last = null;
        foreach (var bio in bios)
        {
            group += last is not null && IsContinued(last, bio.Candidate, page) ? 0 : 1;
            pieces.AddRange(SentencesByAuthor.Split(bio.Candidate, page).Select(part => new BioPiece(part.Text, part.Author, group, bio)));
            last = bio.Candidate;
        }

        return Credited(Attribution.Of(pieces, page));
    }

    private static bool IsContinued(BioCandidate last, BioCandidate next, BioPage page) =>
        next.Block.Ordinal - last.Block.Ordinal <= Gap && (page.BoxOf(last.Block) == page.BoxOf(next.Block) || next.Block.Ordinal - last.Block.Ordinal == 1 || (next.Name.Strength > 0 && page.IsInMain(last.Block) && page.IsInMain(next.Block)));

    private static Dictionary<int, IReadOnlyList<BioPiece>> Credited(List<BioPiece> pieces)
    {
        Dictionary<int, IReadOnlyList<BioPiece>> bios = [];
        foreach (var author in pieces.Where(piece => piece.Author >= 0).GroupBy(piece => piece.Author))
        {
            // A short form beside the byline and a long form below the text: the long one is the bio, unless only the short one is surely the author's.
            List<BioPiece> best = [.. author.GroupBy(piece => piece.Group).OrderByDescending(group => group.Any(IsOwn) ? 1 : 0).ThenByDescending(group => group.Sum(piece => piece.Text.Length)).First()];
            bios[author.Key] = WithoutRepeats(WithoutTitles(best));
        }

        return bios;
    }

    /// <summary>It names its author, or the author speaks.</summary>
    private static bool IsOwn(BioPiece piece) => piece.Candidate.Name.Strength > 0 || piece.Candidate.Text.CountOf(BioLexicon.FirstPerson) > 0;

    /// <summary>A line of titles above the sentences ("Ann Lee, Senior Contributor", "RN, BSN, certified consultant") is the author's role.</summary>
    private static List<BioPiece> WithoutTitles(List<BioPiece> pieces)
    {
        var sentences = pieces.FindIndex(piece => IsSentence(piece.Text));
        return sentences <= 0 ? pieces : [.. pieces.Skip(sentences)];
    }

    private static bool IsSentence(string text) => text.Length > LongestTitle || text[^1] is '.' or '!' or '?' or '…' or ')' or '”' or '"';

    private static List<BioPiece> WithoutRepeats(List<BioPiece> pieces)
    {
        List<BioPiece> kept = [];
        foreach (var piece in pieces)
        {
            var text = FoldedText.Of(piece.Text);
            var repeated = kept.FindIndex(other => Overlap.Of(text, FoldedText.Of(other.Text)) >= Repeats);
            var shorter = kept.FindIndex(other => Overlap.Of(FoldedText.Of(other.Text), text) >= Repeats);
            if (shorter >= 0 && repeated < 0)
            {
                kept[shorter] = piece;
            }
            else if (repeated < 0)
            {
                kept.Add(piece);
            }
        }

        return kept;
    }
}
