using System.Text;

namespace Ingest.Extraction;

/// <summary>Unicode normal forms of what strangers wrote. The framework refuses text with half of a surrogate pair or U+FFFE by an exception.</summary>
public static class NormalForm
{
    private const char Unknown = '\uFFFD';

    /// <returns>The form, with U+FFFD for what has none.</returns>
    public static string Of(string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            // Practically never, and asking first would cost every text a look at each character.
            return Mended(text).Normalize(form);
        }
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is enumerated as U+FFFD.
            mended.Append(rune.Value == 0xFFFE ? Unknown.ToString() : rune.ToString());
        }

        return mended.ToString();
    }
}
