using System.Text;
using System.Text.Unicode;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>
/// Bytes of a feed to text. Evidence in the bytes outranks labels: byte order mark, the shape of UTF-16 and UTF-32, then UTF-8 that is
/// valid and not mere ASCII; only then what HTTP says, then what the XML declaration says, then what the bytes look like.
/// </summary>
internal static class FeedText
{
    private const int DeclarationBytes = 256;

    /// <summary>hz-gb-2312, whose bytes are all ASCII.</summary>
    private const int Hz = 52_936;

    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (ByBom(bytes) is { } marked)
        {
            return XmlCharacters.Clean(marked.GetString(bytes[marked.Preamble.Length..]));
        }

        if (ByShape(bytes) is { } wide)
        {
            return XmlCharacters.Clean(wide.GetString(bytes));
        }

        return XmlCharacters.Clean(IsEbcdic(bytes) ? DecodeEbcdic(bytes, contentType) : DecodeNarrow(bytes, contentType));
    }

    /// <summary>"&lt;?xm" as mainframes write it; XML 1.0, appendix F.</summary>
    private static bool IsEbcdic(ReadOnlySpan<byte> bytes) => bytes is [0x4C, 0x6F, 0xA7, 0x94, ..];

    /// <summary>The letters of a declaration are the same in every EBCDIC page, so that the first reads which it is.</summary>
    private static string DecodeEbcdic(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var common = Encoding.GetEncoding("IBM037");
        var head = Encoding.Latin1.GetBytes(common.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]));
        var declared = Narrow(Charsets.ForXml(DeclaredLabel(head))) ?? Narrow(Charsets.ForXml(ContentTypeHeader.Charset(contentType)));
        return (declared is null or UTF8Encoding ? common : declared).GetString(bytes);
    }

    private static Encoding? ByBom(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>A document begins with "&lt;", "{" or white space, so where the zero bytes lie tells the width and the order.</summary>
    private static Encoding? ByShape(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0, not 0, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [not 0, 0, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: false),
        [0, not 0, 0, not 0, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        [not 0, 0, not 0, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        _ => null,
    };

    private static string DecodeNarrow(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var (http, declared) = (Narrow(Charsets.ForXml(ContentTypeHeader.Charset(contentType))), Narrow(Charsets.ForXml(DeclaredLabel(bytes))));
        var escapes = bytes.Contains((byte)0x1B) || (bytes.IndexOf("~{"u8) >= 0 && (http?.CodePage == Hz || declared?.CodePage == Hz));
        if (Utf8.IsValid(bytes) && !escapes)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        if (http is not null and not UTF8Encoding && !(escapes && declared?.CodePage == Hz))
        {
            return http.GetString(bytes);
        }
        // A server that calls everything UTF-8 says nothing of a document that is not; what that says of itself is worth more.
        if (declared is not null and not UTF8Encoding && (http is null || escapes || !MostlyUtf8(bytes)))
        {
            return declared.GetString(bytes);
        }

        return MostlyUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : CharsetSniffer.Guess(bytes).GetString(bytes);
    }

    /// <summary>A wide label on bytes without zeros is a mistake.</summary>
    private static Encoding? Narrow(Encoding? encoding) => encoding is UnicodeEncoding or UTF32Encoding ? null : encoding;

    private static string? DeclaredLabel(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4 * DeclarationBytes)]);
        var at = head.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var end = head.IndexOf('>', at);
        var declaration = end < 0 ? head[at..] : head[at..end];
        at = declaration.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = declaration[(at + "encoding".Length)..].TrimStart(' ', '=', '\t', '\n', '\r');
        return value is ['"' or '\'', ..] ? value[1..].Split(value[0])[0] : null;
    }

    /// <summary>
    /// A few broken bytes in UTF-8 text: at most one in ten of its sequences, and no fewer than one good one. Anything else is a
    /// single-byte charset without a label.
    /// </summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            bytes = bytes[at..];
            var valid = Rune.DecodeFromUtf8(bytes, out _, out var used) == System.Buffers.OperationStatus.Done;
            good += valid ? 1 : 0;
            bad += valid ? 0 : 1;
            bytes = bytes[used..];
        }

        return good > 0 && bad * 10 <= Math.Max(good, 10);
    }
}
