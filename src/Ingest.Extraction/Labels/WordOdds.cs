using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ingest.Extraction.Labels;

/// <summary>
/// How much a word speaks for body text where it stands (in an element's name, in a short text, at a paragraph's beginning), learned from
/// many sites: log-odds in sixteenths, positive for body, by the hash of word and place.
/// </summary>
internal sealed class WordOdds
{
    /// <summary>Steps of a log-odds of 1; sums of such fractions are exact in any order.</summary>
    public const float Step = 1f / 16;

    private const int Magic = 0x4F444457;

    /// <summary>Key and value of each slot, in one place of memory.</summary>
    private readonly (int Key, sbyte Value)[] slots;
    private readonly int mask;

    /// <summary>For each slot some bits of its key, 0 where it is free: most words are not known, and these fit the processor's cache.</summary>
    private readonly byte[] tags;

    private WordOdds(IReadOnlyCollection<KeyValuePair<int, sbyte>> words)
    {
        Words = words;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 2));
        (slots, tags, mask) = (new (int, sbyte)[size], new byte[size], size - 1);
        foreach (var (key, value) in words)
        {
            var slot = SlotOf(key);
            (slots[slot], tags[slot]) = ((key, value), TagOf(key));
        }
    }

    public IReadOnlyCollection<KeyValuePair<int, sbyte>> Words { get; }

    /// <param name="words">No key is 0.</param>
    public static WordOdds Of(IEnumerable<KeyValuePair<int, sbyte>> words) => new([.. words.OrderBy(word => word.Key)]);

    /// <exception cref="InvalidDataException">The stream is no such table.</exception>
    public static WordOdds Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException("This is no table of words.");
        }

        var words = new KeyValuePair<int, sbyte>[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new(reader.ReadInt32(), reader.ReadSByte());
        }

        return new WordOdds(words);
    }

    /// <summary>Without any date, so that equal tables are equal bytes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Words.Count);
        foreach (var (key, value) in Words)
        {
            writer.Write(key);
            writer.Write(value);
        }
    }

    /// <summary>0 for a word that is not known.</summary>
    public float Find(int key)
    {
        var slot = SlotOf(key);
        return tags[slot] == 0 ? 0 : slots[slot].Value * Step;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(int key)
    {
        var slot = (int)((uint)key * 0x85EBCA6B >> 7) & mask;
        var tag = TagOf(key);
        while (tags[slot] != 0 && (tags[slot] != tag || slots[slot].Key != key))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>Never 0.</summary>
    private static byte TagOf(int key) => (byte)((uint)key * 0x9E3779B1 >> 24 | 1);
}
