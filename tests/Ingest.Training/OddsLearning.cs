using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;

namespace Ingest.Training;

/// <summary>
/// Counts on how many sites a word stands for body text. A site counts once, however many pages it has, so that a word's odds say what it
/// means on sites never seen; what a site's own pages are told when the trees are trained leaves that site out for the same reason.
/// </summary>
internal sealed class OddsLearning
{
    /// <summary>A word that fewer sites know may be one site's own.</summary>
    private const int FewestSites = 3;

    /// <summary>Sites that every word is given beforehand, and how many of them say body.</summary>
    private const double PriorSites = 2;

    private const double PriorBody = 0.8;

    /// <summary>
    /// Sites are left out by the group: were each left out alone, a word's odds would differ by that site's own share exactly, and trees
    /// would learn to read the label off the difference.
    /// </summary>
    private const int Groups = 8;

    private readonly Dictionary<int, (float Body, int Sites)>[] groups = [.. Enumerable.Range(0, Groups).Select(_ => new Dictionary<int, (float Body, int Sites)>())];
    private readonly Dictionary<int, (float Body, int Sites)> totals = [];

    private OddsLearning(IEnumerable<(string Domain, Dictionary<int, float> Shares)> sites)
    {
        foreach (var (domain, shares) in sites)
        {
            foreach (var (key, share) in shares)
            {
                Add(totals, key, share);
                Add(groups[GroupOf(domain)], key, share);
            }
        }
    }

    public static OddsLearning Of(IEnumerable<LabelledPage> pages) => new(pages
        .GroupBy(page => page.Page.Domain, StringComparer.Ordinal)
        .OrderBy(site => site.Key, StringComparer.Ordinal)
        .Select(site => (site.Key, Shares(site))));

    /// <summary>Those that the pages of any other site are read with.</summary>
    public WordOdds Table() => WordOdds.Of(
        from total in totals
        let odds = OddsOf(total.Value.Body, total.Value.Sites)
        where odds != 0
        select KeyValuePair.Create(total.Key, odds));

    /// <summary>Those that do not know the site, nor the others of its group.</summary>
    public Func<int, float> Without(string domain)
    {
        var group = groups[GroupOf(domain)];
        return key =>
        {
            if (!totals.TryGetValue(key, out var total))
            {
                return 0;
            }

            var own = group.GetValueOrDefault(key);
            return WordOdds.Step * OddsOf(total.Body - own.Body, total.Sites - own.Sites);
        };
    }

    private static int GroupOf(string domain) => (int)((uint)StableHash.Of("group " + domain) % Groups);

    private static void Add(Dictionary<int, (float Body, int Sites)> sums, int key, float share)
    {
        var (body, count) = sums.GetValueOrDefault(key);
        sums[key] = (body + share, count + 1);
    }

    private static sbyte OddsOf(double body, int sites) =>
        sites < FewestSites ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(Math.Log((body + PriorBody) / (sites - body + PriorSites - PriorBody)) / WordOdds.Step), -127, 127);

    // For each word the share of its weight that is body text on the site.
    private static Dictionary<int, float> Shares(IEnumerable<LabelledPage> pages)
    {
        var counts = new Dictionary<int, (float Body, float All)>();
        foreach (var page in pages)
        {
            foreach (var block in page.Blocks.Blocks.Where(block => page.Weights[block.Ordinal] > 0 && page.Features[block.Ordinal].Length > 0))
            {
                var isBody = page.Labels[block.Ordinal] > 0.5f;
                foreach (var (key, weight) in KeysOf(page, block))
                {
                    var (body, all) = counts.GetValueOrDefault(key);
                    counts[key] = (body + (isBody ? weight : 0), all + weight);
                }
            }
        }

        return counts.ToDictionary(count => count.Key, count => count.Value.Body / count.Value.All);
    }

    private static IEnumerable<(int Key, float Weight)> KeysOf(LabelledPage page, Block block) =>
        NameKeys(page, block).Distinct().Select(key => (key, page.Weights[block.Ordinal])).Concat(PhraseKeys(page, block).Select(key => (key, 1f)));

    private static IEnumerable<int> NameKeys(LabelledPage page, Block block)
    {
        var place = 0;
        for (var container = block.Container; container >= 0; container = page.Blocks.Containers[container].Parent)
        {
            var (names, at) = (page.Names, Math.Min(place++, NameOdds.Places - 1));
            foreach (var word in names.Words[names.ByClass[container]].Concat(names.Words[names.ByOther[container]]))
            {
                yield return NameOdds.KeyOf(word, at);
            }
        }
    }

    private static List<int> PhraseKeys(LabelledPage page, Block block)
    {
        var own = page.Words.Of(block.Ordinal);
        var keys = new List<int>();
        if (own.Length == 0)
        {
            return keys;
        }

        for (var i = 0; i < own.Length && own.Length <= Phrases.ShortText; i++)
        {
            keys.Add(Phrases.Word(own[i]));
            if (i > 0)
            {
                keys.Add(Phrases.Pair(own[i - 1], own[i]));
            }
        }

        keys.Add(Phrases.Beginning(own));
        keys.Add(Phrases.Ending(own));
        if (own.Length <= Phrases.ShortText)
        {
            keys.Add(Phrases.Whole(page.Words.Shapes[block.Ordinal].Hash));
        }

        if (page.LastHeading[block.Ordinal] is >= 0 and var heading)
        {
            foreach (var word in page.Words.Of(heading))
            {
                keys.Add(Phrases.WordOfHeading(word));
            }

            keys.Add(Phrases.WholeHeading(page.Words.Shapes[heading].Hash));
        }

        return keys;
    }
}
