using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class ArticleStandingTests
{
    [Theory]
    [InlineData("New", "Ok", "Live", null)]
    [InlineData("Live", "Ok", "Live", null)]
    [InlineData("Live", "NotModified", "Live", null)]
    [InlineData("Live", "NotFound", "Gone", "Gone")]
    [InlineData("Live", "SoftNotFound", "Gone", "Gone")]
    [InlineData("Gone", "Gone", "Gone", null)]
    [InlineData("Gone", "Ok", "Live", "Restored")]
    [InlineData("Live", "Paywalled", "Paywalled", "Paywalled")]
    [InlineData("Paywalled", "Ok", "Live", "Restored")]
    [InlineData("Live", "Challenge", "Blocked", "Blocked")]
    [InlineData("Blocked", "ConsentWall", "Blocked", null)]
    [InlineData("Blocked", "NotModified", "Live", "Restored")]
    [InlineData("Live", "Timeout", "Live", null)]
    [InlineData("Live", "RateLimited", "Live", null)]
    [InlineData("Gone", "ServerError", "Gone", null)]
    public void An_outcome_changes_the_standing_or_says_nothing_of_it(string before, string outcome, string after, string? happened) => Assert.Equal(
        new ArticleStanding(Enum.Parse<ArticleStatus>(after), happened is null ? null : Enum.Parse<ArticleEventKind>(happened)),
        ArticleStanding.After(Enum.Parse<ArticleStatus>(before), Enum.Parse<FetchOutcome>(outcome)));
}
