using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>What the names of a page's containers say of the blocks in them, by the container's place above the block.</summary>
internal sealed class NameOdds
{
    /// <summary>Places that words are counted apart for: the block's own element, its parent, any farther one.</summary>
    public const int Places = 3;

    private readonly OddsSum[] named;
    private readonly PageNames names;
    private readonly OddsSum[] farther;

    /// <param name="odds">The log-odds of a key; 0 where it is not known.</param>
    public NameOdds(PageNames names, ReadOnlySpan<Container> containers, Func<int, float> odds)
    {
        this.names = names;
        named = new OddsSum[names.Words.Count * Places];
        for (var i = 0; i < names.Words.Count; i++)
        {
            for (var place = 0; place < Places; place++)
            {
                foreach (var word in names.Words[i])
                {
                    named[(i * Places) + place].Add(odds(KeyOf(word, place)));
                }
            }
        }

        farther = new OddsSum[containers.Length];
        for (var i = 0; i < containers.Length; i++)
        {
            farther[i] = containers[i].Parent < 0 ? At(i, Places - 1) : farther[containers[i].Parent].With(At(i, Places - 1));
        }
    }

    /// <summary>Never 0.</summary>
    public static int KeyOf(int word, int place) => StableHash.Combine(0x4e + place, word) | 1;

    public OddsSum At(int container, int place) =>
        named[(names.ByClass[container] * Places) + place].With(named[(names.ByOther[container] * Places) + place]);

    /// <summary>Of this container and all above it.</summary>
    public OddsSum FromHereUp(int container) => farther[container];
}
