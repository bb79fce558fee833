using System.Globalization;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>A run of digits, a run of letters or one other mark; blanks are left out.</summary>
/// <param name="Number">The digits' value, -1 for anything else.</param>
/// <param name="Length">Number of signs.</param>
/// <param name="End">Where it ends in the text.</param>
internal readonly record struct DateToken(string Text, int Number, int Length, int Start, int End)
{
    /// <summary>Longer texts are read up to here: a date label is short, in characters.</summary>
    private const int MaximumLength = 600;

    public bool IsNumber => Number >= 0;

    public bool Is(string text) => Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    public static List<DateToken> Read(string text)
    {
        var tokens = new List<DateToken>();
        var end = Math.Min(text.Length, MaximumLength);
        for (var i = 0; i < end;)
        {
            var start = i;
            if (char.IsDigit(text[i]))
            {
                i = Skip(text, end, i, char.IsDigit);
                tokens.Add(new DateToken(text[start..i], ValueOf(text.AsSpan(start, i - start)), i - start, start, i));
            }
            else if (IsLetter(text[i]))
            {
                i = Skip(text, end, i, IsLetter);
                tokens.Add(new DateToken(text[start..i], -1, i - start, start, i));
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(text[start]))
                {
                    tokens.Add(new DateToken(text[start..i], -1, 1, start, i));
                }
            }
        }

        return tokens;
    }

    private static int Skip(string text, int end, int at, Func<char, bool> belongs)
    {
        while (at < end && belongs(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Arabic and Indic digits count by their value; more than 14 digits are no date.
    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 9)
        {
            return int.MaxValue;
        }

        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        }

        return value;
    }
}
