using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>The beginnings by which files that are not text are known; a ? stands for any byte.</summary>
internal static class BinaryPatterns
{
    private static readonly (byte?[] Pattern, string MediaType)[] Known =
    [
        (Pattern("%PDF-"), "application/pdf"),
        (Pattern("%!PS-Adobe-"), "application/postscript"),
        (Pattern("\u0089PNG\r\n\u001A\n"), "image/png"),
        (Pattern("\u00FF\u00D8\u00FF"), "image/jpeg"),
        (Pattern("GIF87a"), "image/gif"),
        (Pattern("GIF89a"), "image/gif"),
        (Pattern("RIFF????WEBPVP"), "image/webp"),
        (Pattern("\0\0\u0001\0"), "image/x-icon"),
        (Pattern("BM????\0\0\0\0"), "image/bmp"),
        (Pattern("????ftypavif"), "image/avif"),
        (Pattern("????ftyp"), "video/mp4"),
        (Pattern("\u001AE\u00DF\u00A3"), "video/webm"),
        (Pattern("OggS\0"), "application/ogg"),
        (Pattern("ID3"), "audio/mpeg"),
        (Pattern("RIFF????WAVE"), "audio/wave"),
        (Pattern("RIFF????AVI "), "video/avi"),
        (Pattern("wOFF"), "font/woff"),
        (Pattern("wOF2"), "font/woff2"),
        (Pattern("PK\u0003\u0004"), "application/zip"),
        (Pattern("Rar!\u001A\u0007"), "application/x-rar-compressed"),
        (Pattern("\u001F\u008B\u0008"), "application/gzip"),
        (Pattern("(\u00B5/\u00FD"), "application/zstd"),
        (Pattern("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), "application/msword"),
        (Pattern("\u007FELF"), "application/x-executable"),
    ];

    public static string? Match(ReadOnlySpan<byte> head)
    {
        foreach (var (pattern, type) in Known)
        {
            if (Fits(pattern, head))
            {
                return type;
            }
        }

        return null;
    }

    private static bool Fits(byte?[] pattern, ReadOnlySpan<byte> head)
    {
        if (head.Length < pattern.Length)
        {
            return false;
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is { } expected && head[i] != expected)
            {
                return false;
            }
        }

        return true;
    }

    private static byte?[] Pattern(string text) => [.. Encoding.Latin1.GetBytes(text).Select(b => b == '?' ? (byte?)null : b)];
}
