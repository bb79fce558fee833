using System.Buffers;

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

    private const string FullWidthStops = "\u3002\uFF01\uFF1F\uFF61";

    /// <summary>Western; Chinese and Japanese; Arabic and Urdu question mark and full stop, danda, Armenian and Ethiopic full stop.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\u2026" + FullWidthStops + "\u061F\u06D4\u0964\u0965\u0589\u1362");

    public static List<Sentence> Split(string body) => Split(BodyLines.Of(body));

    /// <param name="lines">A body's, as <see cref="BodyLines"/> gives them.</param>
    public static List<Sentence> Split(List<string> lines)
    {
        var sentences = new List<Sentence>(lines.Count * 2);
        var paragraph = 0;
        foreach (var line in lines)
        {
            SplitParagraph(line, paragraph++, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string text, int paragraph, List<Sentence> sentences)
    {
        var start = 0;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Stops) is >= 0 and var ahead;)
        {
            var (stop, end) = (at + ahead, EndOfStop(text, at + ahead));
            if (end < text.Length && Ends(text, stop, end))
            {
                Add(text[start..end]);
                start = end;
            }

            at = end;
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

    /// <summary>Chinese and Japanese: no space follows.</summary>
    private static bool IsFullWidthStop(char c) => FullWidthStops.Contains(c, StringComparison.Ordinal);

    private static bool IsCloser(char c) => c is ')' or ']' or '\u300D' or '\u300F' or '\uFF09' || CharacterForms.Plain(c) is '"' or '\'';

    private static int EndOfStop(string text, int i)
    {
        while (i < text.Length && (Stops.Contains(text[i]) || IsCloser(text[i])))
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
