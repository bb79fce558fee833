using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Articles;

/// <summary>What recording some entries will write: which articles are made, which are known, by which keys. Pure.</summary>
internal sealed class EntryPlan
{
    private readonly Dictionary<ArticleKey, int> _slots = [];
    private readonly List<ListedEntry> _listed = [];
    private readonly List<(int Slot, ArticleKey Key)> _keys = [];

    /// <summary>The first entry of each article.</summary>
    public IReadOnlyList<ListedEntry> Listed => _listed;

    public IReadOnlyList<ListedEntry> New => [.. _listed.Where(entry => entry.ArticleId is null)];

    public IReadOnlyList<(int Slot, ArticleKey Key)> Keys => _keys;

    public static EntryPlan Of(
        IReadOnlyList<FeedEntry> entries, IReadOnlyList<IReadOnlyList<ArticleKey>> keys, IReadOnlyList<KeyOwner> owners, DateTimeOffset now)
    {
        var plan = new EntryPlan();
        var owned = owners.ToLookup(owner => owner.Key);
        for (var i = 0; i < entries.Count; i++)
        {
            plan.Add(entries[i], keys[i], owned, now);
        }

        return plan;
    }

    private void Add(FeedEntry entry, IReadOnlyList<ArticleKey> keys, ILookup<ArticleKey, KeyOwner> owned, DateTimeOffset now)
    {
        var known = keys.SelectMany(key => owned[key]).Select(owner => (long?)owner.ArticleId).FirstOrDefault();
        var slot = known is null ? SlotOf(keys) : _listed.FindIndex(listed => listed.ArticleId == known);
        if (slot < 0)
        {
            slot = _listed.Count;
            _listed.Add(Listing(entry, slot, known, now));
        }

        foreach (var key in keys.Where(key => _slots.TryAdd(key, slot)))
        {
            _keys.Add((slot, key));
        }
    }

    private int SlotOf(IReadOnlyList<ArticleKey> keys)
    {
        foreach (var key in keys)
        {
            if (_slots.TryGetValue(key, out var slot))
            {
                return slot;
            }
        }

        return -1;
    }

    private static ListedEntry Listing(FeedEntry entry, int slot, long? articleId, DateTimeOffset now)
    {
        var link = new Uri(entry.Link!);
        return new ListedEntry
        {
            Slot = slot,
            ArticleId = articleId,
            Link = StoredText.Clean(link.AbsoluteUri, TextLimit.Address),
            Domain = StoredText.Clean(PublisherDomain.Of(link), TextLimit.Name),
            Guid = StoredText.CleanOrNull(entry.Id, TextLimit.Address),
            Title = StoredText.CleanOrNull(entry.Title, TextLimit.Title),
            Authors = [.. entry.Authors.Select(author => StoredText.Clean(author, TextLimit.Name))],
            Published = PlausibleMoment.OrNull(entry.Published, now),
            Updated = PlausibleMoment.OrNull(entry.Updated, now),
            Summary = StoredText.CleanOrNull(entry.Summary, TextLimit.Body),
            Content = StoredText.CleanOrNull(entry.Content, TextLimit.Body),
            Categories = [.. entry.Categories.Select(category => StoredText.Clean(category, TextLimit.Name))],
        };
    }
}
