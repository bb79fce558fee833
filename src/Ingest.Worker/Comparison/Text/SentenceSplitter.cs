namespace Ingest.Worker.Comparison.Text;

/// <summary>
/// Cuts a body into sentences. Every decision looks at the words beside the stop only, so that an edit cannot move a cut
/// elsewhere. The cuts are for ever: a better splitter gets a new <see cref="Version"/>, and this one stays.
/// </summary>
internal static class SentenceSplitter
{
    public const int Version = 1;

    /// <summary>The longest word that is looked up before a stop; longer runs are no abbreviations.</summary>
    private const int LongestAbbreviation = 12;

    public static List<Sentence> Split(string body)
    {
        var sentences = new List<Sentence>(body.Length / 100);
        var paragraph = 0;
        foreach (var line in BodyLines.Of(body))
        {
            SplitParagraph(line, paragraph++, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string text, int paragraph, List<Sentence> sentences)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStop(text[i]))
            {
                continue;
            }

            var end = EndOfStop(text, i);
            if (end < text.Length && Ends(text, i, end))
            {
                Add(text[start..end]);
                start = end;
            }

            i = end - 1;
        }

        Add(text[start..]);

        void Add(string part)
        {
            var trimmed = part.Trim();
            var key = Normalise.Key(trimmed);
            if (key.Length > 0)
            {
                sentences.Add(new Sentence(trimmed, key, paragraph));
            }
        }
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026' || IsFullWidthStop(c) || IsOtherScriptStop(c);

    /// <summary>Chinese and Japanese: no space follows.</summary>
    private static bool IsFullWidthStop(char c) => c is '\u3002' or '\uFF01' or '\uFF1F' or '\uFF61';

    /// <summary>Arabic and Urdu question mark and full stop, danda, Armenian and Ethiopic full stop.</summary>
    private static bool IsOtherScriptStop(char c) => c is '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u0589' or '\u1362';

    private static bool IsCloser(char c) => c is ')' or ']' or '\u300D' or '\u300F' or '\uFF09' || CharacterForms.Plain(c) is '"' or '\'';

    private static int EndOfStop(string text, int i)
    {
        while (i < text.Length && (IsStop(text[i]) || IsCloser(text[i])))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a sentence ends with the stop at <paramref name="stop"/> and its closing marks, which end at <paramref name="end"/>.</summary>
    private static bool Ends(string text, int stop, int end)
    {
        if (IsFullWidthStop(text[stop]))
        {
            return true;
        }

        if (text[end] != ' ')
        {
            return false;
        }

        var next = NextWord(text, end + 1);
        if (next.Length == 0 || char.IsLower(next[0]))
        {
            return false;
        }

        var isFullStop = text[stop] == '.' && !(stop + 1 < text.Length && text[stop + 1] == '.');
        return !isFullStop || FullStopEnds(WordBefore(text, stop), next, isFirst: stop <= LongestAbbreviation && text.IndexOf(' ', StringComparison.Ordinal) > stop);
    }

    private static bool FullStopEnds(string before, string next, bool isFirst)
    {
        if (before.Length == 0)
        {
            return true;
        }

        if (before.Length <= 2 && before.All(char.IsDigit))
        {
            return !isFirst && !MonthNames.Contains(next);
        }

        if (Abbreviations.NeverEnds(before))
        {
            // "No." ends a sentence unless a number follows.
            return before.Equals("no", StringComparison.OrdinalIgnoreCase) && !char.IsDigit(next[0]);
        }

        return !Abbreviations.MayEnd(before) || Abbreviations.IsStarter(next);
    }

    private static string WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start <= LongestAbbreviation && (CharacterForms.IsWord(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text[start..stop];
    }

    /// <summary>The word that follows, behind opening marks; empty where a dash or another mark follows.</summary>
    private static string NextWord(string text, int start)
    {
        while (start < text.Length && (text[start] is '(' or '[' or '\u00BF' or '\u00A1' or '$' || CharacterForms.Plain(text[start]) is '"' or '\''))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && CharacterForms.IsWord(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
