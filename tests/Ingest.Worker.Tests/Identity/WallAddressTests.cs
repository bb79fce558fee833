using Ingest.Worker.Fetching;
using Ingest.Worker.Identity;

namespace Ingest.Worker.Tests.Identity;

public sealed class WallAddressTests
{
    private static readonly Uri Asked = new("https://paper.example/2026/11/bridge");

    [Theory]
    [InlineData("https://paper.example/login?next=%2Fa", FetchOutcome.Unauthorized)]
    [InlineData("https://login.paper.example/?redirect_uri=https%3A%2F%2Fpaper.example%2Fa", FetchOutcome.Unauthorized)]
    [InlineData("https://paper.example/auth/realms/readers/start", FetchOutcome.Unauthorized)]
    [InlineData("https://zeitung.example/anmelden.html", FetchOutcome.Unauthorized)]
    [InlineData("https://paper.example/subscribe", FetchOutcome.Paywalled)]
    [InlineData("https://abo.zeitung.example/angebot", FetchOutcome.Paywalled)]
    [InlineData("https://diario.example/suscripcion/?ref=a", FetchOutcome.Paywalled)]
    [InlineData("https://consent.paper.example/v2/collectConsent?sessionId=1", FetchOutcome.ConsentWall)]
    public void Is_known_by_its_words(string address, object outcome) => Assert.Equal(outcome, WallAddress.Of(Asked, new Uri(address)));

    [Theory]
    [InlineData("https://paper.example/account-of-a-journey")]
    [InlineData("https://paper.example/world/subscribe-to-a-treaty")]
    [InlineData("https://paper.example/2026/11/the-login-that-failed")]
    [InlineData("https://paper.example/")]
    [InlineData("https://paper.example/2026/11/the-bridge")]
    public void Is_not_seen_in_a_story(string address) => Assert.Null(WallAddress.Of(Asked, new Uri(address)));

    [Fact]
    public void Is_not_seen_in_words_that_the_article_had_before() => Assert.Null(WallAddress.Of(new Uri("https://abo.paper.example/plans/a"), new Uri("https://abo.paper.example/plans/b")));
}
