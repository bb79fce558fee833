using Ingest.Worker.Identity;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Identity;

public sealed class EntryIdentityTests
{
    private const long Feed = 7;
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly FeedEntry Entry = new()
    {
        Id = "https://example.org/?p=4711",
        Link = "https://www.example.org/world/senate-votes-on-the-treaty-1234567",
        Title = "Senate votes on the treaty",
        Published = Day,
    };

    private const string Tag = "tag:example.org,2026:story:4711";

    [Theory]
    [InlineData("address", "changed", "https://www.example.org/world/senate-votes-on-the-treaty-1234567", "Senate votes on the treaty")]
    [InlineData("address", null, "http://example.org/world/senate-votes-on-the-treaty-1234567/?utm_source=rss", "Senate votes on the treaty")]
    [InlineData("address", "https://example.org/?p=4711", "https://example.org/elsewhere/senate-votes", "Senate votes on the treaty")]
    [InlineData("guid", Tag, "https://other.example.net/a", "Another headline")]
    [InlineData("number in address", "x", "https://example.org/politics/senate-rejects-it-1234567", "Senate rejects it")]
    public void Recognises_the_article(string reason, string? id, string link, string title)
    {
        var seen = Entry with { Id = id, Link = link, Title = title };
        Assert.Equal(new IdentityDecision.Same(1, reason), EntryIdentity.Decide(seen, Owners(seen)));
    }

    [Theory]
    [InlineData("12", "https://example.org/b", "Something else entirely")]
    [InlineData("https://www.example.org/", "https://example.org/b", "Something else entirely")]
    [InlineData("y", "https://example.org/politics/video-of-the-day-1234567", "Video of the day")]
    [InlineData("z", "https://example.net/world/senate-votes-on-the-treaty-1234567", "Senate votes on the treaty")]
    [InlineData(null, "https://example.org/", "Senate votes on the treaty")]
    public void Keeps_articles_apart_on_weak_evidence(string? id, string link, string title)
    {
        var seen = Entry with { Id = id, Link = link, Title = title, Published = Day.AddDays(3) };
        Assert.IsType<IdentityDecision.New>(EntryIdentity.Decide(seen, Owners(seen)));
    }

    [Theory]
    [InlineData("Senate rejects the treaty", 3, true)]
    [InlineData("Flood in the lower town", 1, true)]
    [InlineData("Flood in the lower town", 3, false)]
    public void Takes_another_story_of_later_days_for_another_article_whatever_its_guid(string title, int days, bool isSame)
    {
        var decision = EntryIdentity.Decide(Entry with { Id = Tag, Link = "https://example.org/b", Title = title, Published = Day.AddDays(days) }, [new KeyOwner(Guid(Tag), 1, Entry.Title, Day)]);
        Assert.Equal(isSame, decision is IdentityDecision.Same);
    }

    [Fact]
    public void Believes_a_short_guid_with_the_same_headline() =>
        Assert.Equal(
            new IdentityDecision.Same(1, "guid"),
            EntryIdentity.Decide(Entry with { Id = "12", Link = "https://example.org/moved" }, [new KeyOwner(Guid("12"), 1, Entry.Title, null)]));

    [Fact]
    public void Merges_when_address_and_guid_agree_on_one_story()
    {
        KeyOwner[] owners =
        [
            new(new ArticleKey(ArticleKeyKind.Url, 0, "example.org/a"), 9, Entry.Title, Day),
            new(Guid("tag:example.org,2026:story:4711"), 4, Entry.Title, Day.AddHours(1)),
        ];
        Assert.IsType<IdentityDecision.Merge>(EntryIdentity.Decide(Entry, owners));
        Assert.Equal(4, ((IdentityDecision.Merge)EntryIdentity.Decide(Entry, owners)).KeepId);
        Assert.Equal(new IdentityDecision.Same(9, "address"), EntryIdentity.Decide(Entry, [owners[0], owners[1] with { Title = "Other news" }]));
    }

    [Fact]
    public void Leaves_out_one_guid_on_all_items()
    {
        var entries = Enumerable.Range(0, 5).Select(i => Entry with { Id = "https://example.org/rss", Link = $"https://example.org/story-{i}", Title = $"Story {i}" }).ToList();
        var worthless = EntryIdentity.CollidingKeys(entries, Feed);
        Assert.Contains(Guid("https://example.org/rss"), worthless);
        Assert.Equal([new ArticleKey(ArticleKeyKind.Url, 0, "example.org/story-3")], EntryIdentity.KeysOf(entries[3], Feed, worthless));
    }

    [Fact]
    public void Takes_a_repeated_item_for_no_collision() =>
        Assert.Empty(EntryIdentity.CollidingKeys([Entry, Entry, Entry with { Categories = ["World"] }], Feed));

    private static ArticleKey Guid(string text) => new(ArticleKeyKind.Guid, Feed, text);

    private static List<KeyOwner> Owners(FeedEntry seen)
    {
        ArticleKey[] known = [.. EntryIdentity.KeysOf(Entry, Feed), Guid(Tag), Guid("12"), Guid("https://www.example.org/")];
        return [.. EntryIdentity.KeysOf(seen, Feed).Where(known.Contains).Select(key => new KeyOwner(key, 1, Entry.Title, Day))];
    }
}
