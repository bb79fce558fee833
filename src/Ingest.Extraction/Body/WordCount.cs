using System.Runtime.CompilerServices;

namespace Ingest.Extraction.Body;

/// <summary>Counts words; Chinese and Japanese, written without spaces, count by character.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (c == ' ')
            {
                inWord = false;
            }
            else if (IsIdeograph(c))
            {
                words++;
                inWord = false;
            }
            else
            {
                var letter = char.IsLetterOrDigit(c) || (inWord && c is '\'' or '’' or '-' or '\u200c') || char.IsSurrogate(c);
                words += letter && !inWord ? 1 : 0;
                inWord = letter;
            }
        }

        return words;
    }

    public static int Of(IReadOnlyList<BodyBlock> body) => body.Sum(block => Of(block.Text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIdeograph(char c) => c >= '\u3040' && c is (<= '\u30ff') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff')
        or (>= '\uf900' and <= '\ufaff');
}
