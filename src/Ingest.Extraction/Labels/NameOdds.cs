using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>What the names of a page's containers say of the blocks in them, by the container's place above the block.</summary>
internal sealed class NameOdds
{
    /// <summary>Places that words are counted apart for: the block's own element, its parent, any farther one.</summary>
    public const int Places = 3;

    /// <summary>For each name and place what its words say, where <see cref="read"/>: few names stand in every place.</summary>
    private readonly OddsSum[] named;
    private readonly bool[] read;
    private readonly PageNames names;
    private readonly OddsSum[] farther;
    private readonly Func<int, float> odds;

    /// <param name="odds">The log-odds of a key; 0 where it is not known.</param>
    public NameOdds(PageNames names, ReadOnlySpan<Container> containers, Func<int, float> odds)
    {
        this.names = names;
        this.odds = odds;
        named = new OddsSum[names.Words.Count * Places];
        read = new bool[named.Length];
        farther = new OddsSum[containers.Length];
        for (var i = 0; i < containers.Length; i++)
        {
            farther[i] = containers[i].Parent < 0 ? At(i, Places - 1) : farther[containers[i].Parent].With(At(i, Places - 1));
        }
    }

    /// <summary>Never 0.</summary>
    public static int KeyOf(int word, int place) => StableHash.Combine(0x4e + place, word) | 1;

    public OddsSum At(int container, int place) =>
        Of(names.ByClass[container], place).With(Of(names.ByOther[container], place));

    /// <summary>Of this container and all above it.</summary>
    public OddsSum FromHereUp(int container) => farther[container];

    private OddsSum Of(int name, int place)
    {
        var slot = (name * Places) + place;
        if (!read[slot])
        {
            read[slot] = true;
            foreach (var word in names.Words[name])
            {
                named[slot].Add(odds(KeyOf(word, place)));
            }
        }

        return named[slot];
    }
}
