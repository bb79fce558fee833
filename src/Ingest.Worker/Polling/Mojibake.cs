using System.Text;
using System.Text.Unicode;

namespace Ingest.Worker.Polling;

/// <summary>
/// Undoes UTF-8 that was read as cp1252 and stored again ("Ã©" for "é"). Text is only touched when every one of its non-ASCII characters
/// is part of such a sequence, which text that was right in the first place practically never is.
/// </summary>
internal static class Mojibake
{
    private const int MaxChars = 1 << 20;

    public static string Repair(string text)
    {
        if (text.Length > MaxChars || text.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4') < 0)
        {
            return text;
        }

        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var b = XmlCharacters.ToWindows1252(text[i]);
            if (b < 0)
            {
                return text;
            }

            bytes[i] = (byte)b;
        }

        return Utf8.IsValid(bytes) ? XmlCharacters.Clean(Encoding.UTF8.GetString(bytes)) : text;
    }
}
