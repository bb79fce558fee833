using System.Text;
using UtfUnknown;

namespace Ingest.Worker.Fetching;

/// <summary>What charset bytes have that no label explains.</summary>
internal static class CharsetSniffer
{
    private const int SampleBytes = 64 * 1024;

    /// <summary>Below this a guess is wrong more often than windows-1252 is.</summary>
    private const float LeastConfidence = 0.6f;

    /// <summary>UTF-16 without a byte order mark: markup has a zero at every other byte.</summary>
    public static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'<', 0, not 0, 0, ..] => Encoding.Unicode,
        [0, (byte)'<', 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)].ToArray();
        var best = CharsetDetector.DetectFromBytes(sample).Detected;
        return best is { Confidence: >= LeastConfidence } && Charsets.ForHtml(best.EncodingName) is { } encoding && !encoding.Equals(Charsets.Utf8)
            ? encoding
            : Charsets.Western;
    }
}
