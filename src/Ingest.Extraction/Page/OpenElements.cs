using System.Runtime.InteropServices;

namespace Ingest.Extraction.Page;

/// <summary>For each name of an element what kind it is of, and how many of it are open: a table without objects, since every tag of a page is looked up.</summary>
internal sealed class OpenElements
{
    /// <summary>A power of two, with room for the names of usual pages.</summary>
    private const int Places = 256;

    private static readonly Entry[] Known = Made();

    private Entry[] places = [.. Known];
    private int free = Places - TagKinds.All.Count;

    /// <summary>The entry of this name, valid until the next is asked for.</summary>
    public ref Entry Of(ulong key)
    {
        key = key == 0 ? 1 : key;
        ref var entry = ref places[PlaceOf(places, key)];
        if (entry.Key != key)
        {
            if (--free < places.Length / 4)
            {
                Grow();
                entry = ref places[PlaceOf(places, key)];
            }

            entry.Key = key;
        }

        return ref entry;
    }

    private static Entry[] Made()
    {
        var known = new Entry[Places];
        foreach (var (key, kind) in TagKinds.All)
        {
            known[PlaceOf(known, key)] = new Entry { Key = key, Kind = kind };
        }

        return known;
    }

    private void Grow()
    {
        var larger = new Entry[places.Length * 2];
        foreach (var entry in places)
        {
            if (entry.Key != 0)
            {
                larger[PlaceOf(larger, entry.Key)] = entry;
            }
        }

        free += places.Length;
        places = larger;
    }

    private static int PlaceOf(Entry[] places, ulong key)
    {
        var place = (int)(key * 0x9E3779B97F4A7C15 >> 32) & (places.Length - 1);
        while (places[place].Key != key && places[place].Key != 0)
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
    }

    /// <summary>A name of an element.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Entry
    {
        /// <summary>As <see cref="TagKinds.KeyOf"/> has it; 0 where the place is free.</summary>
        public ulong Key;

        public int Open;

        public TagKind Kind;
    }
}
