using Ingest.Extraction;
using Ingest.Worker.Authors;

namespace Ingest.Worker.Tests.Authors;

public sealed class AuthorMatchTests
{
    private const long Here = 1;
    private const long Elsewhere = 2;
    private const string Bio = "Ann Lee covers Pacific trade negotiations for the Harbour Gazette from Wellington.";

    private static readonly ExtractedAuthor Ann = new("Ann Lee");

    [Fact]
    public void Knows_nobody_without_candidates() => Assert.IsType<AuthorDecision.New>(AuthorMatch.Decide(Ann, Here, []));

    [Fact]
    public void Joins_a_full_name_at_the_same_publisher() =>
        Assert.Equal(new AuthorDecision.Same(7, "name at publisher"), AuthorMatch.Decide(Ann, Here, [Known(7, Here, Ann)]));

    [Fact]
    public void Leaves_a_full_name_at_another_publisher_apart() =>
        Assert.IsType<AuthorDecision.New>(AuthorMatch.Decide(Ann, Here, [Known(7, Elsewhere, Ann)]));

    [Theory]
    [InlineData("https://example.org/people/ann-lee", null, null, "profile address")]
    [InlineData(null, "ann@example.org", null, "e-mail")]
    [InlineData(null, null, "annlee", "handle")]
    public void Joins_across_publishers_on_strong_evidence(string? url, string? email, string? twitter, string evidence)
    {
        var seen = Ann with { Url = url is null ? null : new Uri(url), Email = email, Twitter = twitter };

        Assert.Equal(new AuthorDecision.Same(7, evidence), AuthorMatch.Decide(seen, Here, [Known(7, Elsewhere, seen)]));
    }

    [Fact]
    public void Joins_across_publishers_on_name_and_bio() =>
        Assert.Equal(new AuthorDecision.Same(7, "name and bio"), AuthorMatch.Decide(Ann with { Bio = Bio + " She is 40." }, Here, [Known(7, Elsewhere, Ann, Bio)]));

    [Fact]
    public void Leaves_namesakes_with_other_bios_apart() =>
        Assert.IsType<AuthorDecision.New>(AuthorMatch.Decide(Ann with { Bio = "Ann Lee teaches medieval Scandinavian literature at Uppsala and translates sagas." }, Here, [Known(7, Elsewhere, Ann, Bio)]));

    [Fact]
    public void Two_profile_pages_on_one_site_are_two_people()
    {
        var other = Ann with { Url = new Uri("https://example.org/people/ann-lee-2") };

        Assert.IsType<AuthorDecision.New>(AuthorMatch.Decide(other, Here, [Known(7, Here, Ann with { Url = new Uri("https://example.org/people/ann-lee") })]));
    }

    [Fact]
    public void A_handle_of_differently_named_people_is_the_house_s()
    {
        ExtractedAuthor bo = new("Bo Ek") { Twitter = "gazette" };
        var ann = Ann with { Twitter = "gazette" };

        Assert.IsType<AuthorDecision.New>(AuthorMatch.Decide(ann, Here, [Known(7, Elsewhere, bo)]));
        Assert.IsType<AuthorDecision.New>(AuthorMatch.Decide(ann, Here, [Known(7, Elsewhere, bo), Known(8, Elsewhere, ann)]));
    }

    [Fact]
    public void Merges_two_stored_authors_who_turn_out_to_be_one()
    {
        var seen = Ann with { Email = "ann@example.org" };

        Assert.Equal(new AuthorDecision.Merge(3, 7, "e-mail"), AuthorMatch.Decide(seen, Here, [Known(7, Here, seen), Known(3, Elsewhere, seen)]));
    }

    [Fact]
    public void A_short_given_name_fits_with_the_same_handle()
    {
        ExtractedAuthor seen = new("Steph Bazzle") { Twitter = "imjustasteph" };

        Assert.Equal(new AuthorDecision.Same(7, "handle"), AuthorMatch.Decide(seen, Here, [Known(7, Here, new ExtractedAuthor("Stephanie Bazzle") { Twitter = "imjustasteph" })]));
    }

    [Theory]
    [InlineData("Reuters", Elsewhere, true)]
    [InlineData("The Associated Press", Elsewhere, true)]
    [InlineData("Editorial Board", Elsewhere, false)]
    [InlineData("Editorial Board", Here, true)]
    public void An_agency_is_one_everywhere_and_a_staff_is_its_house_s(string name, long publisher, bool same)
    {
        ExtractedAuthor house = new(name) { Kind = AuthorKind.Organization };

        Assert.Equal(same, AuthorMatch.Decide(house, Here, [Known(7, publisher, house)]) is AuthorDecision.Same);
    }

    private static KnownAuthor Known(long id, long publisher, ExtractedAuthor author, params string[] bios) =>
        new(id, author.Kind, AuthorIdentity.KeysOf(author), [publisher], bios);
}
