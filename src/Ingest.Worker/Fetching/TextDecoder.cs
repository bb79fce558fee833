using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>
/// Bytes of a page to text. A byte order mark decides; then bytes that can only be UTF-8; then HTTP, the page's own meta element and
/// sniffing, in that order. Never throws.
/// </summary>
internal static class TextDecoder
{
    public static string DecodeHtml(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var (encoding, start) = Choose(bytes, contentType);
        return encoding.GetString(bytes[start..]);
    }

    private static (Encoding Encoding, int Start) Choose(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return (MixedUtf8.Encoding, 3);
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return (Encoding.Unicode, 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return (Encoding.BigEndianUnicode, 2);
        }

        return (Unmarked(bytes, contentType), 0);
    }

    private static Encoding Unmarked(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var named = Charsets.ForHtml(ContentTypeHeader.Charset(contentType)) ?? Declared(bytes);
        if (IsWide(named) && bytes.Contains((byte)0))
        {
            return named!;
        }

        if (CharsetSniffer.WideWithoutMark(bytes) is { } wide)
        {
            return wide;
        }

        if (Ascii.IsValid(bytes))
        {
            return IsWide(named) ? Charsets.Utf8 : named ?? Charsets.Utf8;
        }

        var shape = Utf8Shape.Of(bytes);
        if (shape.IsUtf8 || (shape.IsMostlyUtf8 && (named is null || IsUtf8(named))))
        {
            return MixedUtf8.Encoding;
        }

        return named is null || IsUtf8(named) || IsWide(named) ? CharsetSniffer.Guess(bytes) : named;
    }

    /// <summary>A declaration that can be read as ASCII is not in UTF-16, whatever it says.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var label = MetaCharset.Find(bytes);
        if (string.Equals(label, "x-user-defined", StringComparison.OrdinalIgnoreCase))
        {
            return Charsets.Western;
        }

        var encoding = Charsets.ForHtml(label);
        return IsWide(encoding) ? Charsets.Utf8 : encoding;
    }

    private static bool IsUtf8(Encoding? encoding) => ReferenceEquals(encoding, Charsets.Utf8);

    private static bool IsWide(Encoding? encoding) => encoding is UnicodeEncoding;
}
