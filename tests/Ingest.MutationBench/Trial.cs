using Ingest.Worker.Comparison;

namespace Ingest.MutationBench;

/// <summary>One mutation of one page, and what was made of it.</summary>
internal sealed record Trial(string Mutation, string Page, Expectation Expected, StateChange Change, double CompareMilliseconds)
{
    /// <summary>The page was read as an article without the paragraph: nothing that a comparison could see.</summary>
    public bool IsUnread { get; init; }

    public bool IsFalseVersion => !Expected.IsEdit && Change.Class != ChangeClass.None;

    /// <summary>An edit of what the page says of its author is recorded with the bio, and makes no version.</summary>
    public bool IsMissed => Expected.IsEdit && Change is { Class: ChangeClass.None, BioChanged: false };

    public bool IsClassWrong => Expected.IsEdit && !Expected.Classes.Contains(Change.Class);

    public bool AreSentencesWrong => Expected.IsEdit && Expected.OldSentences is not null && !AreExact();

    public bool IsBad => IsFalseVersion || IsMissed || IsClassWrong || AreSentencesWrong;

    private bool AreExact()
    {
        var (old, seen) = (Keys(Change.Sentences.Select(sentence => sentence.Old)), Keys(Change.Sentences.Select(sentence => sentence.New)));
        return (old.SetEquals(Expected.OldSentences!) && seen.SetEquals(Expected.NewSentences!))
            || (Expected.OtherSentences is { } other && old.SetEquals(other) && seen.SetEquals(other));
    }

    private static HashSet<string> Keys(IEnumerable<string?> texts) => texts.OfType<string>().SelectMany(Edits.Edit.Keys).ToHashSet(StringComparer.Ordinal);
}
