using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Schema;

namespace Ingest.Worker.Tests.Authors;

public sealed class ProfileVisitTests
{
    private static readonly Uri Page = new("https://www.example.org/2026/05/harbour");
    private static readonly Uri Profile = new("https://example.org/people/ann-lee");
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ExtractedAuthor Ann = new("Ann Lee") { Url = Profile };

    [Fact]
    public void Chooses_an_author_without_a_bio() => Assert.Equal([(Ann, Profile)], ProfileVisit.Choose(PageBy(Ann), Page));

    [Fact]
    public void The_view_that_says_what_a_profile_page_said_then_looks_as_far_ahead_as_between_two_visits() =>
        Assert.Contains($"v.last_seen_at + interval '{ProfileVisit.Interval.Days} days'", SqlResource.Read("ReadAuthors"), StringComparison.Ordinal);

    public static TheoryData<string> Unchosen => ["bio", "house", "no address", "other site", "home page", "the article"];

    [Theory]
    [MemberData(nameof(Unchosen))]
    public void Leaves_the_others(string why)
    {
        var author = why switch
        {
            "bio" => Ann with { Bio = "Ann Lee writes." },
            "house" => Ann with { Kind = AuthorKind.Organization },
            "no address" => Ann with { Url = null },
            "other site" => Ann with { Url = new Uri("https://social.example.net/annlee") },
            "home page" => Ann with { Url = new Uri("https://example.org/") },
            _ => Ann with { Url = Page },
        };

        Assert.Empty(ProfileVisit.Choose(PageBy(author), Page));
    }

    [Fact]
    public void Asks_for_two_pages_at_most() => Assert.Equal(2, ProfileVisit.Choose(PageBy(Ann, Ann with { Name = "B" }, Ann with { Name = "C" }), Page).Count);

    [Theory]
    [InlineData(null, true)]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Is_due_once_in_thirty_days(int? daysAgo, bool due) =>
        Assert.Equal(due, ProfileVisit.IsDue(daysAgo is { } days ? Now.AddDays(-days) : null, Now));

    [Fact]
    public void Fills_the_bio_in_with_its_source()
    {
        var filled = ProfileVisit.Fill(PageBy(Ann), Ann, Ann with { Bio = "Ann Lee writes.", Twitter = "annlee" });

        var author = Assert.Single(filled.Authors);
        Assert.Equal(("Ann Lee writes.", BioPlace.ProfilePage, "annlee"), (author.Bio, author.BioPlace, author.Twitter));
    }

    [Fact]
    public void Changes_nothing_when_the_profile_page_says_nothing() => Assert.Same(Ann, Assert.Single(ProfileVisit.Fill(PageBy(Ann), Ann, null).Authors));

    private static ExtractedArticle PageBy(params ExtractedAuthor[] authors) => new() { Authors = authors };
}
