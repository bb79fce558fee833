using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>Text as PostgreSQL can hold it: no NUL, no lone surrogates. Everything else, bidi controls and zero-width characters too, stays.</summary>
internal static class StorableText
{
    public static string Scrub(string text)
    {
        var bad = FirstBad(text);
        if (bad < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, bad);
        for (var i = bad; i < text.Length; i++)
        {
            if (IsPairAt(text, i))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else if (char.IsSurrogate(text[i]))
            {
                clean.Append('\uFFFD');
            }
            else if (text[i] != '\0')
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    private static int FirstBad(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPairAt(text, i))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPairAt(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
}
