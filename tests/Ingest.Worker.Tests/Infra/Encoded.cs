using System.IO.Compression;
using ZstdSharp;

namespace Ingest.Worker.Tests.Infra;

/// <summary>Bodies in the content codings of HTTP, honest ones and bombs.</summary>
internal static class Encoded
{
    public const int MiB = 1024 * 1024;

    public static byte[] With(string coding, byte[] plain)
    {
        using var target = new MemoryStream();
        using (var encoder = Encoder(coding, target))
        {
            encoder.Write(plain);
        }

        return target.ToArray();
    }

    /// <summary>Zeros: as many MiB as asked for, in a body of kilobytes.</summary>
    public static byte[] Bomb(string coding, int mebibytes)
    {
        using var target = new MemoryStream();
        using (var encoder = Encoder(coding, target))
        {
            var zeros = new byte[MiB];
            for (var i = 0; i < mebibytes; i++)
            {
                encoder.Write(zeros);
            }
        }

        return target.ToArray();
    }

    private static Stream Encoder(string coding, Stream target) => coding switch
    {
        "gzip" => new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true),
        "zlib" => new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true),
        "deflate" => new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true),
        "br" => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "zstd" => new CompressionStream(target, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(coding)),
    };
}
