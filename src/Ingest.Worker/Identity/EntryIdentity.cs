using Ingest.Worker.Polling;

namespace Ingest.Worker.Identity;

/// <summary>
/// Which stored article a feed's entry is. An address that is the same after normalisation decides; a guid decides when it is
/// one of a kind or something supports it; a number in the address decides with the same time or headline. Nothing else merges.
/// </summary>
internal static class EntryIdentity
{
    /// <summary>Characters from which a guid is taken for unique by itself; "12" or "news-3" may be used again.</summary>
    private const int UniqueGuidLength = 16;

    /// <summary>Days within which one story is published, in one feed or another.</summary>
    private static readonly TimeSpan OneStory = TimeSpan.FromDays(2);

    /// <summary>Two headlines have hardly a word in common.</summary>
    private const double Unlike = 0.25;

    /// <summary>Two moments of publication this near are one: feeds and pages round them differently.</summary>
    public static TimeSpan SameTime { get; } = TimeSpan.FromMinutes(1);

    /// <summary>What to look up for an entry, strongest first.</summary>
    /// <param name="worthless">From <see cref="CollidingKeys"/>.</param>
    public static IReadOnlyList<ArticleKey> KeysOf(FeedEntry entry, long feedId, IReadOnlySet<ArticleKey>? worthless = null)
    {
        string?[] addresses = [AddressKey.Of(entry.Link), AddressKey.Of(entry.Id)];
        var urls = addresses.OfType<string>().Where(key => !AddressKey.IsFrontPage(key)).Select(key => new ArticleKey(ArticleKeyKind.Url, 0, key));
        ArticleKey[] guid = string.IsNullOrWhiteSpace(entry.Id) ? [] : [new ArticleKey(ArticleKeyKind.Guid, feedId, entry.Id.Trim())];
        var number = Uri.TryCreate(entry.Link, UriKind.Absolute, out var link) && AddressKey.Of(link) is not null && AddressNumber.Of(link) is { } text
            ? new[] { new ArticleKey(ArticleKeyKind.Number, 0, text) }
            : [];
        return [.. urls.Concat(guid).Concat(number).Distinct().Where(key => worthless?.Contains(key) != true)];
    }

    /// <summary>Keys that several entries of one poll share: one guid on all items, every item linked to the same page.</summary>
    public static IReadOnlySet<ArticleKey> CollidingKeys(IReadOnlyList<FeedEntry> entries, long feedId) =>
        entries.DistinctBy(entry => (entry.Id, entry.Link, entry.Title))
            .SelectMany(entry => KeysOf(entry, feedId).Select(key => (Key: key, Story: StoryOf(entry, key))))
            .Distinct().GroupBy(pair => pair.Key).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();

    /// <param name="entry">As the feed lists it.</param>
    /// <param name="owners">Every article that is known by one of the entry's keys, and by which.</param>
    public static IdentityDecision Decide(FeedEntry entry, IReadOnlyList<KeyOwner> owners)
    {
        var byAddress = owners.FirstOrDefault(owner => owner.Key.IsAddress);
        var byGuid = owners.FirstOrDefault(owner => owner.Key.Kind == ArticleKeyKind.Guid && IsTrusted(entry, owner));
        var byNumber = owners.FirstOrDefault(owner => owner.Key.Kind == ArticleKeyKind.Number && IsSupported(entry, owner));
        if (byAddress is not null)
        {
            return byGuid is not null && byGuid.ArticleId != byAddress.ArticleId && AreOne(byAddress, byGuid)
                ? Merge(byAddress.ArticleId, byGuid.ArticleId, "address and guid, same headline and time")
                : new IdentityDecision.Same(byAddress.ArticleId, "address");
        }

        return (byGuid, byNumber) switch
        {
            ({ } owner, _) => new IdentityDecision.Same(owner.ArticleId, "guid"),
            (_, { } owner) => new IdentityDecision.Same(owner.ArticleId, "number in address"),
            _ => new IdentityDecision.New(owners.Count == 0 ? "unknown" : "evidence too weak: " + owners[0].Key.Kind.ToString().ToLowerInvariant()),
        };
    }

    public static IdentityDecision Merge(long one, long other, string reason) =>
        new IdentityDecision.Merge(Math.Min(one, other), Math.Max(one, other), reason);

    /// <summary>
    /// A guid that names one thing only; any other needs a like headline or the same time. A site's front page names no article, and what
    /// has another headline and came days later is another story: some feeds give their newest item one guid for ever.
    /// </summary>
    private static bool IsTrusted(FeedEntry entry, KeyOwner owner)
    {
        var guid = owner.Key.Text;
        var isUnique = guid.Length >= UniqueGuidLength && guid.Count(char.IsLetterOrDigit) >= UniqueGuidLength / 2;
        var isFrontPage = AddressKey.Of(guid) is { } key && AddressKey.IsFrontPage(key);
        return (isUnique && !isFrontPage && !IsAnotherStory(entry, owner)) || IsSupported(entry, owner);
    }

    private static bool IsAnotherStory(FeedEntry entry, KeyOwner owner) =>
        entry.Title is not null && owner.Title is not null && TitleLikeness.Of(entry.Title, owner.Title) < Unlike
        && entry.Published is { } time && owner.Published is { } known && (time - known).Duration() > OneStory;

    private static bool IsSupported(FeedEntry entry, KeyOwner owner) =>
        TitleLikeness.Of(entry.Title, owner.Title) >= TitleLikeness.Alike
        || (entry.Published is { } time && owner.Published is { } known && (time - known).Duration() <= SameTime);

    private static bool AreOne(KeyOwner one, KeyOwner other) =>
        TitleLikeness.Of(one.Title, other.Title) >= TitleLikeness.Alike
        && one.Published is { } time && other.Published is { } otherTime && (time - otherTime).Duration() <= OneStory;

    /// <summary>What tells two entries with one key apart: the address where the key is a guid, the headline where it is an address.</summary>
    private static string? StoryOf(FeedEntry entry, ArticleKey key) => key.Kind == ArticleKeyKind.Guid ? AddressKey.Of(entry.Link) ?? entry.Title : entry.Title;
}
