using System.Text.RegularExpressions;
using Ingest.Worker.Comparison.Alignment;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>What became of a body.</summary>
internal sealed partial record BodyChange
{
    public static BodyChange Nothing { get; } = new() { Class = ChangeClass.None, Similarity = 1, Old = [], New = [] };

    /// <summary>None, cosmetic, typo, substantive or correction_note.</summary>
    public required ChangeClass Class { get; init; }

    public required double Similarity { get; init; }

    public required IReadOnlyList<Sentence> Old { get; init; }

    public required IReadOnlyList<Sentence> New { get; init; }

    public IReadOnlyList<SentencePair> Pairs { get; init; } = [];

    public bool HasNewNote => Pairs.Any(IsNewNote);

    public static BodyChange Between(string old, string seen)
    {
        if (old == seen)
        {
            return Nothing;
        }

        var (before, after) = (BodyLines.Of(old), BodyLines.Of(seen));
        if (BodyLines.Key(before) == BodyLines.Key(after))
        {
            return Nothing;
        }

        var (olds, news) = (SentenceSplitter.Split(before), SentenceSplitter.Split(after));
        var pairs = BodyAlignment.Compare(olds, news);
        return new BodyChange { Class = ClassOf(pairs), Similarity = SimilarityOf(olds, news, pairs), Old = olds, New = news, Pairs = pairs };
    }

    private static ChangeClass ClassOf(IReadOnlyList<SentencePair> pairs)
    {
        if (pairs.Any(IsNewNote))
        {
            return ChangeClass.CorrectionNote;
        }

        // Cosmetic < typo < substantive, as the enumeration has them; behind a substantive change none needs a look.
        var weightiest = ChangeClass.Cosmetic;
        for (var i = 0; i < pairs.Count && weightiest != ChangeClass.Substantive; i++)
        {
            weightiest = (ChangeClass)Math.Max((int)weightiest, (int)ClassOf(pairs[i]));
        }

        return weightiest;
    }

    private static ChangeClass ClassOf(SentencePair pair) => pair.Op switch
    {
        SentenceOp.Moved => ChangeClass.Substantive,
        _ => FieldComparison.Classify([.. pair.OldWords], [.. pair.NewWords]) is var found && found == ChangeClass.Cosmetic && Signs(pair.Old) != Signs(pair.New) ? ChangeClass.Substantive : found,
    };

    /// <summary>Numbers below zero: their stroke is no punctuation.</summary>
    private static int Signs(IEnumerable<Sentence> sentences) => sentences.Sum(sentence => SignOfNumber().Count(sentence.Text));

    private static bool IsNewNote(SentencePair pair) => pair.New.Any(CorrectionNote.Is) && !pair.Old.Any(CorrectionNote.Is);

    private static double SimilarityOf(List<Sentence> old, List<Sentence> seen, IReadOnlyList<SentencePair> pairs)
    {
        var (oldTotal, newTotal) = (old.Sum(sentence => sentence.WordCount), seen.Sum(sentence => sentence.WordCount));
        var changed = pairs.Sum(pair => pair.Old.Sum(sentence => sentence.WordCount));
        var shared = oldTotal - changed + pairs.Sum(SharedWords);
        return oldTotal + newTotal == 0 ? 1 : Math.Clamp(2 * shared / (oldTotal + newTotal), 0, 1);
    }

    /// <summary>A moved sentence counts half: the words are there, their place is not.</summary>
    private static double SharedWords(SentencePair pair)
    {
        if (pair.Op == SentenceOp.Moved)
        {
            return pair.Old.Sum(sentence => sentence.WordCount) / 2.0;
        }

        if (pair.Old.Count == 0 || pair.New.Count == 0)
        {
            return 0;
        }

        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, seen) = (WordBag.Of([.. pair.OldWords], vocabulary), WordBag.Of([.. pair.NewWords], vocabulary));
        return old.Likeness(seen) * (old.Count + seen.Count) / 2;
    }

    [GeneratedRegex(@"(?<=^|[\s(])[-\u2212\u2013](?=\d)", RegexOptions.None, 1000)]
    private static partial Regex SignOfNumber();
}
