namespace Ingest.Extraction.Metadata.Languages;

/// <summary>How much of a text is in which script; some scripts are one language's alone.</summary>
/// <param name="Language">The language, where the script tells.</param>
internal readonly record struct ScriptCounts(int Letters, string? Language)
{
    /// <summary>Share of the letters that a script must have to decide.</summary>
    private const double Majority = 0.4;

    /// <summary>Japanese mixes kana into ideographs; a Chinese text has hardly any.</summary>
    private const double LeastKana = 0.1;

    private static readonly (char First, char Last, string Language)[] Alone =
    [
        ('\u0370', '\u03ff', "el"), ('\u0530', '\u058f', "hy"), ('\u0590', '\u05ff', "he"), ('\u0980', '\u09ff', "bn"), ('\u0a00', '\u0a7f', "pa"),
        ('\u0a80', '\u0aff', "gu"), ('\u0b80', '\u0bff', "ta"), ('\u0c00', '\u0c7f', "te"), ('\u0c80', '\u0cff', "kn"), ('\u0d00', '\u0d7f', "ml"),
        ('\u0d80', '\u0dff', "si"), ('\u0e00', '\u0e7f', "th"), ('\u0e80', '\u0eff', "lo"), ('\u1000', '\u109f', "my"), ('\u10a0', '\u10ff', "ka"),
        ('\u1200', '\u137f', "am"), ('\u1780', '\u17ff', "km"), ('\uac00', '\ud7af', "ko"),
    ];

    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        var (letters, kana, ideographs) = (0, 0, 0);
        Span<int> alone = stackalloc int[Alone.Length];
        alone.Clear();
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            if (c is >= '\u3040' and <= '\u30ff')
            {
                kana++;
            }
            else if (c is (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff'))
            {
                ideographs++;
            }
            else if (c >= '\u0370')
            {
                Count(alone, c);
            }
        }

        return new ScriptCounts(letters, LanguageOf(letters, kana, ideographs, alone));
    }

    private static void Count(Span<int> alone, char c)
    {
        for (var i = 0; i < Alone.Length; i++)
        {
            if (c >= Alone[i].First && c <= Alone[i].Last)
            {
                alone[i]++;
                return;
            }
        }
    }

    private static string? LanguageOf(int letters, int kana, int ideographs, ReadOnlySpan<int> alone)
    {
        if (kana + ideographs > letters * Majority)
        {
            return kana > (kana + ideographs) * LeastKana ? "ja" : "zh";
        }

        for (var i = 0; i < alone.Length; i++)
        {
            if (alone[i] > letters * Majority)
            {
                return Alone[i].Language;
            }
        }

        return null;
    }
}
