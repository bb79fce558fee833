using System.IO.Compression;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Ingest.Worker.Fetching.Bodies;

/// <summary>Undoes what the Content-Encoding header lists, each layer within the body's limits.</summary>
internal static class ContentCoding
{
    public const string Accepted = "gzip, deflate, br, zstd";

    /// <summary>Nobody honest nests more; each layer multiplies what a bomb can do.</summary>
    private const int MaxLayers = 2;

    /// <summary>8 MB, which RFC 9659 sets as the largest window of this content coding.</summary>
    private const int ZstdWindowLog = 23;

    /// <exception cref="InvalidDataException">A coding is unknown, or there are too many.</exception>
    public static async Task<Stream> OpenAsync(MeteredStream sent, IEnumerable<string> codings, BodyLimits limits, CancellationToken ct)
    {
        var layers = codings.SelectMany(c => c.Split(',')).Select(c => c.Trim().ToLowerInvariant()).Where(c => c is not ("" or "identity")).ToList();
        if (layers.Count > MaxLayers)
        {
            throw new InvalidDataException($"it is encoded {layers.Count} times over");
        }

        Stream stream = sent;
        foreach (var coding in Enumerable.Reverse(layers))
        {
            stream = new LimitedStream(await DecoderAsync(coding, stream, ct), sent, limits);
        }

        return stream;
    }

    private static async Task<Stream> DecoderAsync(string coding, Stream encoded, CancellationToken ct) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(encoded, CompressionMode.Decompress),
        "deflate" => await InflateAsync(encoded, ct),
        "br" => new BrotliStream(encoded, CompressionMode.Decompress),
        "zstd" => Zstd(encoded),
        _ => throw new InvalidDataException("its Content-Encoding is not one that we asked for"),
    };

    /// <summary>“deflate” means zlib by the standard, and raw deflate from many servers.</summary>
    private static async Task<Stream> InflateAsync(Stream encoded, CancellationToken ct)
    {
        var head = new byte[2];
        var read = await encoded.ReadAtLeastAsync(head, 2, throwOnEndOfStream: false, ct);
        var whole = new PrefixedStream(head.AsMemory(0, read), encoded);
        var isZlib = read == 2 && (head[0] & 0x0F) == 8 && ((head[0] << 8) | head[1]) % 31 == 0;
        return isZlib ? new ZLibStream(whole, CompressionMode.Decompress) : new DeflateStream(whole, CompressionMode.Decompress);
    }

    private static DecompressionStream Zstd(Stream encoded)
    {
        var stream = new DecompressionStream(encoded, bufferSize: 32 * 1024, checkEndOfStream: true, leaveOpen: false);
        stream.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, ZstdWindowLog);
        return stream;
    }
}
