using System.Buffers;
using System.Collections.Concurrent;
using ZstdSharp;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Compresses pages. A compressor has megabytes of tables of its own, so a few are kept, one a core.</summary>
internal static class SnapshotBytes
{
    private static readonly ConcurrentBag<Compressor> Idle = [];

    /// <param name="level">Zstandard's, 1 to 19.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes, int level)
    {
        var zstd = Idle.TryTake(out var kept) ? kept : new Compressor();
        var buffer = ArrayPool<byte>.Shared.Rent(Compressor.GetCompressBound(bytes.Length));
        try
        {
            zstd.Level = level;
            return buffer.AsSpan(0, zstd.Wrap(bytes, buffer)).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            Keep(zstd);
        }
    }

    private static void Keep(Compressor zstd)
    {
        if (Idle.Count < Environment.ProcessorCount)
        {
            Idle.Add(zstd);
        }
        else
        {
            zstd.Dispose();
        }
    }
}
