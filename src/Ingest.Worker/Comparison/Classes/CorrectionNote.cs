using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>Recognises a correction, a clarification or an editor's note, by how such notes begin and by what only they say.</summary>
internal static class CorrectionNote
{
    /// <summary>Characters within which a note says what it is.</summary>
    private const int Beginning = 240;

    /// <summary>Characters between a label and its colon: "Correction (March 3, 2020, 4:10 p.m.):".</summary>
    private const int LabelTail = 48;

    public static bool Is(Sentence sentence)
    {
        var start = sentence.Key.Length > Beginning ? sentence.Key[..Beginning] : sentence.Key;
        var text = start.ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal).TrimStart('*', '[', '(', '"', '\'', '-', '_', '\u3010', '\u25A0', ' ');
        return CorrectionWords.Labels.Any(label => IsLabelled(text, label)) || CorrectionWords.Phrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>The label stands alone or is set off: "Correction officers" is no correction.</summary>
    private static bool IsLabelled(string text, string label)
    {
        if (!text.StartsWith(label, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text[label.Length..];
        if (rest.Length == 0 || rest[0] is ':' or '-' or '.' or '(' or '|' or ']' or '\u3011' or '/' or ')')
        {
            return true;
        }

        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        return rest[0] is ',' or ' ' && colon >= 0 && colon <= LabelTail && rest[..colon].Any(char.IsDigit);
    }
}
