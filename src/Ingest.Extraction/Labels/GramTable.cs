using System.Numerics;

namespace Ingest.Extraction.Labels;

/// <summary>Which block holds each run of four words first, and which last; a table in rented arrays.</summary>
internal sealed class GramTable : IDisposable
{
    public const int Length = 4;

    private readonly int[] keys;
    private readonly int[] blocks;
    private readonly int mask;

    /// <param name="words">Words that will be added in all, at most.</param>
    public GramTable(int words)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words * 2));
        mask = size - 1;
        keys = Scratch<int>.Pool.Rent(size);
        blocks = Scratch<int>.Pool.Rent(size * 2);
        keys.AsSpan(0, size).Clear();
    }

    public void Add(ReadOnlySpan<int> words, int block)
    {
        for (var i = 0; i + Length <= words.Length; i++)
        {
            var key = KeyOf(words[i..(i + Length)]);
            var slot = SlotOf(key);
            if (keys[slot] == 0)
            {
                keys[slot] = key;
                blocks[slot * 2] = block;
            }

            blocks[(slot * 2) + 1] = block;
        }
    }

    /// <summary>Runs of this block that an earlier and that a later block holds too.</summary>
    public (int Earlier, int Later) Repeated(ReadOnlySpan<int> words, int block)
    {
        var (earlier, later) = (0, 0);
        for (var i = 0; i + Length <= words.Length; i++)
        {
            var slot = SlotOf(KeyOf(words[i..(i + Length)]));
            earlier += keys[slot] != 0 && blocks[slot * 2] < block ? 1 : 0;
            later += keys[slot] != 0 && blocks[(slot * 2) + 1] > block ? 1 : 0;
        }

        return (earlier, later);
    }

    /// <summary>Runs that any block added so far holds.</summary>
    public int Known(ReadOnlySpan<int> words)
    {
        var known = 0;
        for (var i = 0; i + Length <= words.Length; i++)
        {
            known += keys[SlotOf(KeyOf(words[i..(i + Length)]))] != 0 ? 1 : 0;
        }

        return known;
    }

    public void Dispose()
    {
        Scratch<int>.Pool.Return(keys);
        Scratch<int>.Pool.Return(blocks);
    }

    private static int KeyOf(ReadOnlySpan<int> words)
    {
        var key = 17U;
        foreach (var word in words)
        {
            key = (BitOperations.RotateLeft(key, 5) ^ (uint)word) * 0x9E3779B1;
        }

        return (int)(key | 1);
    }

    private int SlotOf(int key)
    {
        var slot = (int)((uint)key * 0x85EBCA6B >> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
