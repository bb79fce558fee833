using Ingest.Worker.Identity;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Storage.Articles;

/// <summary>What recording some entries will write: which articles are made, which are known, by which keys. Pure.</summary>
internal sealed class EntryPlan
{
    private readonly List<ListedEntry> _listed = [];
    private readonly Dictionary<ArticleKey, int> _keys = [];
    private readonly List<KeyOwner> _owners;
    private readonly List<IdentityDecision.Merge> _merges = [];

    private EntryPlan(IReadOnlyList<KeyOwner> owners) => _owners = [.. owners];

    /// <summary>The first entry of each article.</summary>
    public IReadOnlyList<ListedEntry> Listed => _listed;

    public IReadOnlyList<ListedEntry> New => [.. _listed.Where(entry => entry.ArticleId is null)];

    /// <summary>Key → the article's place in <see cref="Listed"/>.</summary>
    public IReadOnlyDictionary<ArticleKey, int> Keys => _keys;

    /// <summary>Stored articles that these entries show to be one.</summary>
    public IReadOnlyList<IdentityDecision.Merge> Merges => _merges;

    /// <param name="keys">Of each entry, in the same order.</param>
    /// <param name="owners">The stored articles that are known by one of the keys.</param>
    public static EntryPlan Of(
        IReadOnlyList<FeedEntry> entries, IReadOnlyList<IReadOnlyList<ArticleKey>> keys, IReadOnlyList<KeyOwner> owners, DateTimeOffset now)
    {
        var plan = new EntryPlan(owners);
        for (var i = 0; i < entries.Count; i++)
        {
            plan.Add(entries[i], keys[i], now);
        }

        return plan;
    }

    private void Add(FeedEntry entry, IReadOnlyList<ArticleKey> keys, DateTimeOffset now)
    {
        var articleId = Decide(entry, [.. _owners.Where(owner => keys.Contains(owner.Key))]);
        var slot = SlotOf(articleId);
        if (slot == _listed.Count)
        {
            _listed.Add(ListedEntry.Of(entry, slot, articleId, now));
        }

        foreach (var key in keys.Where(key => _keys.TryAdd(key, slot)))
        {
            // A later entry of the same poll may be the same article.
            _owners.Add(new KeyOwner(key, articleId ?? Provisional(slot), entry.Title, entry.Published));
        }
    }

    /// <summary>Null for a new article; negative for one that an earlier entry made.</summary>
    private long? Decide(FeedEntry entry, IReadOnlyList<KeyOwner> owners)
    {
        switch (EntryIdentity.Decide(entry, owners))
        {
            case IdentityDecision.Same same:
                return same.ArticleId;
            case IdentityDecision.Merge { KeepId: > 0 } merge:
                _merges.Add(merge);
                return merge.KeepId;
            case IdentityDecision.Merge half:
                return half.FoldId;
            default:
                return null;
        }
    }

    private int SlotOf(long? articleId)
    {
        if (articleId is < 0)
        {
            return (int)(-articleId.Value - 1);
        }

        var known = articleId is null ? -1 : _listed.FindIndex(listed => listed.ArticleId == articleId);
        return known < 0 ? _listed.Count : known;
    }

    private static long Provisional(int slot) => -slot - 1;
}
