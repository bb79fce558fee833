using System.Text;
using Ingest.Extraction;
using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Corrections and editors' notes that a page prints outside what was taken for its body: they are the article's all the same.</summary>
internal static class PageNotes
{
    /// <summary>Words below which a line is a link to a corrections page, and beyond which it is no note.</summary>
    private const int FewestWords = 6;
    private const int MostWords = 150;

    /// <summary>Characters, so that no long text is looked at word by word.</summary>
    private const int LongestNote = 3_000;

    /// <summary>The body, and behind it the notes that it lacks.</summary>
    public static string BodyWithNotes(ExtractedArticle page)
    {
        var notes = page.OtherText.Select(Normalise.Clean).Where(IsNote).Distinct(StringComparer.Ordinal).ToList();
        return notes.Count == 0 ? page.Body : string.Join("\n\n", notes.Prepend(page.Body));
    }

    private static bool IsNote(string text)
    {
        // Most lines around a text are short. In ASCII a key has no more words than its text.
        if (text.Length > LongestNote || (Ascii.IsValid(text) && Words.Count(text) < FewestWords))
        {
            return false;
        }

        var key = Normalise.Key(text);
        return Words.Count(key) is >= FewestWords and <= MostWords && CorrectionNote.Is(new Sentence(text, key, 0));
    }
}
