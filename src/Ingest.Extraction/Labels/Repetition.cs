using System.Runtime.InteropServices;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>
/// How often containers stand beside others of the same tag and class: comments, teasers and search results are items of several blocks
/// each that repeat; the paragraphs of an article are not.
/// </summary>
internal sealed class Repetition
{
    private readonly int[] repeats;

    public Repetition(ReadOnlySpan<Container> containers)
    {
        repeats = new int[containers.Length];
        var counts = new Dictionary<long, int>();
        for (var i = 1; i < containers.Length; i++)
        {
            if (containers[i].Blocks > 1)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, KeyOf(in containers[i]), out _)++;
            }
        }

        for (var i = 1; i < containers.Length; i++)
        {
            repeats[i] = containers[i].Blocks > 1 ? counts[KeyOf(in containers[i])] : 0;
        }
    }

    private static long KeyOf(ref readonly Container container) => ((long)container.Parent << 32) | (uint)container.Signature;

    /// <summary>The most repeated item that the container is in, and its index; (0, 0) for none.</summary>
    public (int Repeats, int Item) MostRepeated(ReadOnlySpan<Container> containers, int container)
    {
        var best = (Repeats: 0, Item: 0);
        for (var i = container; i > 0; i = containers[i].Parent)
        {
            best = repeats[i] > Math.Max(1, best.Repeats) ? (repeats[i], i) : best;
        }

        return best;
    }
}
