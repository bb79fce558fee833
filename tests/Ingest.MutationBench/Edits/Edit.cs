using AngleSharp.Dom;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Makes an edit and works out which sentences it changed, from the paragraph alone.</summary>
internal static class Edit
{
    /// <summary>Changes one paragraph's text; null where the change found no place.</summary>
    public static Expectation? Of(IElement paragraph, Func<IElement, bool> change, params ChangeClass[] classes)
    {
        var old = Keys(paragraph);
        if (!change(paragraph))
        {
            return null;
        }

        var seen = Keys(paragraph);
        var (removed, added) = (old.Except(seen).ToHashSet(), seen.Except(old).ToHashSet());
        return removed.Count + added.Count == 0 ? null : new Expectation { Classes = classes, OldSentences = removed, NewSentences = added };
    }

    public static Expectation Added(string text, params ChangeClass[] classes) =>
        new() { Classes = classes, OldSentences = new HashSet<string>(), NewSentences = Keys(text).ToHashSet() };

    public static Expectation Moved(IElement paragraph, IElement? orOther = null) => new()
    {
        Classes = [ChangeClass.Substantive],
        OldSentences = Keys(paragraph).ToHashSet(),
        NewSentences = Keys(paragraph).ToHashSet(),
        OtherSentences = orOther is null ? null : Keys(orOther).ToHashSet(),
    };

    public static IReadOnlyList<string> Keys(IElement paragraph) => Keys(paragraph.TextContent.ReplaceLineEndings(" "));

    public static IReadOnlyList<string> Keys(string text) => [.. SentenceSplitter.Split(text).Select(sentence => sentence.Key)];
}
