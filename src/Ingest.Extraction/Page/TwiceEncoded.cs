using System.Text;
using System.Text.Unicode;

namespace Ingest.Extraction.Page;

/// <summary>
/// UTF-8 that a publisher's system took for Latin letters and wrote as UTF-8 again: "let’s" arrives as "let", an "â" and two controls. No text
/// has these controls, so that a page with one in the right place says of itself what happened to it.
/// </summary>
internal static class TwiceEncoded
{
    private const char FirstControl = '\u0080';
    private const char LastControl = '\u009f';
    private const char FirstRest = '\u0080';
    private const char LastRest = '\u00bf';

    /// <summary>What begins the letters and signs of Latin-1. Beside letters that were written once, what begins others may be a letter itself.</summary>
    private const char LastOfLatin = '\u00c3';

    /// <summary>The text as it was meant; the same string where nothing is wrong with it.</summary>
    public static string Mend(string html)
    {
        if (!html.AsSpan().ContainsAnyInRange(FirstControl, LastControl))
        {
            return html;
        }

        // Half of a letter may have been written as a reference since, or taken apart into a letter and its accent.
        var written = NormalForm.Of(html.Replace("&nbsp;", "\u00a0", StringComparison.Ordinal), NormalizationForm.FormC);
        return HasControlInPlace(written) ? AsWhole(written) ?? InParts(written) : html;
    }

    /// <summary>Null where some of the page was written once.</summary>
    private static string? AsWhole(string html)
    {
        if (html.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff'))
        {
            return null;
        }

        var bytes = Encoding.Latin1.GetBytes(html);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static bool HasControlInPlace(ReadOnlySpan<char> html)
    {
        for (var at = 0; html[at..].IndexOfAnyInRange(FirstControl, LastControl) is >= 0 and var found;)
        {
            at += found;
            for (var start = Math.Max(0, at - 3); start < at; start++)
            {
                if (LengthAt(html, start) is var length && start + length > at)
                {
                    return true;
                }
            }

            at++;
        }

        return false;
    }

    private static string InParts(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < html.Length;)
        {
            var length = LengthAt(html, i);
            var sequence = html.Slice(i, Math.Max(1, length));
            if (length > 0 && (html[i] <= LastOfLatin || sequence.ContainsAnyInRange(FirstControl, LastControl)))
            {
                Encoding.Latin1.GetBytes(sequence, bytes);
                text.Append(Encoding.UTF8.GetString(bytes[..length]));
                i += length;
            }
            else
            {
                text.Append(html[i++]);
            }
        }

        return text.ToString();
    }

    /// <summary>How many chars from here on are the bytes of one character; 0 where they are none's.</summary>
    private static int LengthAt(ReadOnlySpan<char> html, int start)
    {
        var length = html[start] switch
        {
            >= '\u00c2' and <= '\u00df' => 2,
            >= '\u00e0' and <= '\u00ef' => 3,
            >= '\u00f0' and <= '\u00f4' => 4,
            _ => 0,
        };
        if (length == 0 || start + length > html.Length || html.Slice(start + 1, length - 1).ContainsAnyExceptInRange(FirstRest, LastRest))
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[4];
        Encoding.Latin1.GetBytes(html.Slice(start, length), bytes);
        return Rune.DecodeFromUtf8(bytes[..length], out _, out var consumed) == System.Buffers.OperationStatus.Done && consumed == length ? length : 0;
    }
}
