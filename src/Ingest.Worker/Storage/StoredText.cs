using System.Text;

namespace Ingest.Worker.Storage;

/// <summary>The one place where text enters the database: what PostgreSQL cannot hold is taken out, what is too long is cut.</summary>
internal static class StoredText
{
    /// <summary>NUL is left out (PostgreSQL: 22021), a lone surrogate becomes U+FFFD (no UTF-8 for it).</summary>
    public static string Clean(string text, int maximum)
    {
        var kept = text.Length <= maximum ? text : text[..Cut(text, maximum)];
        return IsClean(kept) ? kept : Rewrite(kept);
    }

    public static string? CleanOrNull(string? text, int maximum) => text is null ? null : Clean(text, maximum);

    private static int Cut(string text, int maximum) => char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum;

    private static bool IsClean(string text)
    {
        if (text.Contains('\0'))
        {
            return false;
        }

        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    private static string Rewrite(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
