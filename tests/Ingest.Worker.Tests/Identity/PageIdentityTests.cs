using Ingest.Worker.Identity;

namespace Ingest.Worker.Tests.Identity;

public sealed class PageIdentityTests
{
    private static readonly Uri Page = new("https://example.org/world/senate-votes-on-the-treaty");

    [Theory]
    [InlineData("https://www.example.org/world/senate-votes-on-the-treaty/", true)]
    [InlineData("https://example.org/politics/senate-votes-on-new-treaty", true)]
    [InlineData("https://example.org/", false)]
    [InlineData("https://example.org/world", false)]
    [InlineData("https://agency.example.net/world/senate-votes-on-the-treaty", false)]
    public void Believes_a_canonical_address(string canonical, bool expected) =>
        Assert.Equal(expected, PageIdentity.IsBelievable(Page, new Uri(canonical)));

    [Fact]
    public void Believes_a_slug_behind_an_opaque_address() =>
        Assert.True(PageIdentity.IsBelievable(new Uri("https://example.org/?p=5"), Page));

    [Fact]
    public void Collects_every_address_of_a_chain()
    {
        var keys = PageIdentity.KeysOf(new Uri("http://example.org/a"), [new Uri("https://example.org/a"), new Uri("https://short.example/x")], Page, Page);
        Assert.Equal(["example.org/a", "short.example/x", "example.org/world/senate-votes-on-the-treaty"], keys.Select(key => key.Text));
    }

    [Theory]
    [InlineData("https://www.example.org/accelerated/senate-votes-on-the-treaty", "example.org/accelerated/senate-votes-on-the-treaty")]
    [InlineData("https://amp.example.org/world/senate-votes-on-the-treaty", null)]
    [InlineData("https://example.org/accelerated", null)]
    [InlineData("https://elsewhere.example/world/senate-votes-on-the-treaty", null)]
    public void Collects_where_the_amp_form_is_when_that_is_another_address_of_the_same_site(string amp, string? expected) => Assert.Equal(
        expected, PageIdentity.KeysOf(Page, [], Page, canonical: null, new Uri(amp)).SingleOrDefault(key => key.Kind == ArticleKeyKind.Amp)?.Text);

    [Fact]
    public void Merges_two_articles_of_one_page_only_with_one_headline()
    {
        KeyOwner[] owners = [new(new ArticleKey(ArticleKeyKind.Redirect, 0, "example.org/b"), 3, "Senate votes on the treaty", null)];
        Assert.Equal(3, Assert.IsType<IdentityDecision.Merge>(PageIdentity.Decide(8, "Senate votes on the treaty", owners)).KeepId);
        Assert.Equal(8, Assert.IsType<IdentityDecision.Same>(PageIdentity.Decide(8, "Latest news", owners)).ArticleId);
        Assert.Equal(3, Assert.IsType<IdentityDecision.Same>(PageIdentity.Decide(3, "Latest news", owners)).ArticleId);
    }
}
