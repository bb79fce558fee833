using Ingest.Worker.Comparison;
using Ingest.Worker.Identity;

namespace Ingest.Worker.Tests.Identity;

public sealed class RedirectedPageTests
{
    private const string Asked = "https://example.org/world/senate-votes-on-the-treaty";
    private const string Title = "Senate votes on the treaty";
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly string Text = Words(1, 120);
    private static readonly string Other = Words(2, 120);
    private static readonly string Edited = string.Concat(Text.AsSpan(0, Text.Length / 2), " ", Words(3, 60));
    private static readonly string Beginning = string.Join(' ', Text.Split(' ').Take(20));

    public static TheoryData<string, string, string, string, bool> Read => new()
    {
        { "another slug and headline, edited", "https://example.org/world/no-vote-in-sight", Edited, "No vote in sight", true },
        { "another host", "https://archive.example.net/senate-votes", Text, Title, true },
        { "the beginning alone, another headline", "https://example.org/world/no-vote-in-sight", Beginning, "No vote in sight", true },
        { "hardly a text, the headline", "https://example.org/world/video/77", "Watch it here.", Title, true },
        { "hardly a text, another headline", "https://example.org/world/video/77", "Watch it here.", "Video of the day", false },
        { "another story", "https://example.org/world/flood-in-the-lower-town", Other, "Flood in the lower town", false },
        { "another story of one series", "https://example.org/world/senate-votes-on-the-treaty-2", Other, Title, false },
        { "the front page, even with its text", "https://www.example.org/", Text, Title, false },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void Of_an_article_that_was_read_the_text_decides(string what, string final, string body, string title, bool expected)
    {
        var page = new RedirectedPage(new Uri(Asked), new Uri(final), Title, Day, State(Title, Text), State(title, body));
        Assert.True(page.IsElsewhere, what);
        Assert.Equal(expected, page.IsTheArticle([]));
    }

    [Fact]
    public void The_site_s_own_number_stays_with_the_article() =>
        Assert.True(new RedirectedPage(new Uri(Asked + "-1234567"), new Uri("https://example.org/politics/rejected-1234567"), Title, Day, State(Title, Text), State("Rejected", Other)).IsTheArticle([]));

    [Theory]
    [InlineData("https://example.org/feed-item/1", Title, true)]
    [InlineData("https://example.org/feed-item/1", "Latest stories", false)]
    [InlineData("https://go.example/click/9", Title, true)]
    [InlineData("https://go.example/click/9", "Latest stories", false)]
    [InlineData("https://example.org/politics/senate-votes-on-treaty", "Latest stories", true)]
    [InlineData("https://go.example/click/9", "Latest stories", true, true)]
    public void Of_one_that_was_never_read_headline_slug_or_time_decide_where_another_is_known_there(string asked, string title, bool expected, bool sameTime = false)
    {
        KeyOwner[] others = [new(new ArticleKey(ArticleKeyKind.Url, 0, AddressKey.Of(Asked)!), 9, title, sameTime ? Day : Day.AddDays(-90))];
        var page = new RedirectedPage(new Uri(asked), new Uri(Asked), Title, Day, Known: null, State(title, Text));
        Assert.Equal(expected, page.IsTheArticle(others));
        Assert.True(page.IsTheArticle([]));
    }

    [Theory]
    [InlineData("https://go.example/click/9", true)]
    [InlineData("https://example.org/old/77.htm", false)]
    public void An_entry_without_a_title_is_what_it_leads_to_on_another_site_alone(string asked, bool expected)
    {
        KeyOwner[] others = [new(new ArticleKey(ArticleKeyKind.Url, 0, AddressKey.Of(Asked)!), 9, Title, Published: null)];
        Assert.Equal(expected, new RedirectedPage(new Uri(asked), new Uri(Asked), Title: null, Published: null, Known: null, State(Title, Text)).IsTheArticle(others));
    }

    [Theory]
    [InlineData("http://example.org/a", "https://www.example.org/a/", false)]
    [InlineData("https://example.org/a?utm_source=rss", "https://m.example.org/a", false)]
    [InlineData("https://example.org/a", "https://example.org/b", true)]
    public void Another_form_of_the_address_is_not_elsewhere(string asked, string final, bool expected) =>
        Assert.Equal(expected, new RedirectedPage(new Uri(asked), new Uri(final), null, null, null, State(null, "")).IsElsewhere);

    private static ArticleState State(string? title, string body) => new() { Title = title, Body = body };

    private static string Words(int seed, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"word{(seed * 1_000) + i}"));
}
