using System.Collections.Concurrent;
using ZstdSharp;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Compresses pages. A compressor has megabytes of tables of its own, so a few are kept, one a core, each with its buffer.</summary>
internal sealed class SnapshotBytes : IDisposable
{
    private static readonly ConcurrentBag<SnapshotBytes> Idle = [];

    private readonly Compressor zstd = new();
    private byte[] buffer = [];

    /// <param name="level">Zstandard's, 1 to 19.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes, int level)
    {
        var one = Idle.TryTake(out var kept) ? kept : new SnapshotBytes();
        try
        {
            return one.Wrap(bytes, level);
        }
        finally
        {
            if (Idle.Count < Environment.ProcessorCount)
            {
                Idle.Add(one);
            }
            else
            {
                one.Dispose();
            }
        }
    }

    public void Dispose() => zstd.Dispose();

    private byte[] Wrap(ReadOnlySpan<byte> bytes, int level)
    {
        var most = Compressor.GetCompressBound(bytes.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most];
        }

        zstd.Level = level;
        return buffer.AsSpan(0, zstd.Wrap(bytes, buffer)).ToArray();
    }
}
