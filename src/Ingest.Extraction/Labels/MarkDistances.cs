using System.Numerics;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>For each container and each mark, how many containers up the nearest one with that mark stands.</summary>
internal sealed class MarkDistances : IDisposable
{
    public const int Marks = 64;

    /// <summary>Stands for this far or farther, and for nowhere.</summary>
    private const byte Farthest = 12;

    private readonly byte[] distances;

    public MarkDistances(ReadOnlySpan<Container> containers)
    {
        distances = Scratch<byte>.Pool.Rent(containers.Length * Marks);
        distances.AsSpan(0, Marks).Fill(Farthest);
        Mark(0, containers[0].OwnMarks);
        for (var i = 1; i < containers.Length; i++)
        {
            Inherit(distances.AsSpan(containers[i].Parent * Marks, Marks), distances.AsSpan(i * Marks, Marks));
            Mark(i, containers[i].OwnMarks);
        }
    }

    public ReadOnlySpan<byte> Of(int container) => distances.AsSpan(container * Marks, Marks);

    public void Dispose() => Scratch<byte>.Pool.Return(distances);

    private static void Inherit(ReadOnlySpan<byte> parent, Span<byte> child)
    {
        var farthest = new Vector<byte>(Farthest);
        for (var i = 0; i < Marks; i += Vector<byte>.Count)
        {
            Vector.Min(new Vector<byte>(parent[i..]) + Vector<byte>.One, farthest).CopyTo(child[i..]);
        }
    }

    private void Mark(int container, Marks marks)
    {
        for (var bits = (ulong)marks; bits != 0; bits &= bits - 1)
        {
            distances[(container * Marks) + BitOperations.TrailingZeroCount(bits)] = 0;
        }
    }
}
