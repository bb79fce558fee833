using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>What an outcome says about an article's standing, and the event that it makes of it. Pure.</summary>
/// <param name="Event">Null when the standing did not change.</param>
internal sealed record ArticleStanding(ArticleStatus Status, ArticleEventKind? Event)
{
    public static ArticleStanding After(ArticleStatus before, FetchOutcome outcome) => Claimed(outcome) switch
    {
        null => new(before, null),
        { } status when status == before => new(status, null),
        ArticleStatus.Live => new(ArticleStatus.Live, before is ArticleStatus.New ? null : ArticleEventKind.Restored),
        ArticleStatus.Gone => new(ArticleStatus.Gone, ArticleEventKind.Gone),
        ArticleStatus.Paywalled => new(ArticleStatus.Paywalled, ArticleEventKind.Paywalled),
        _ => new(ArticleStatus.Blocked, ArticleEventKind.Blocked),
    };

    /// <summary>Whether a visit that ended so showed the article's standing to be this.</summary>
    public static bool Shows(FetchOutcome? outcome, ArticleStatus status) => outcome is { } known && Claimed(known) == status;

    /// <summary>Null where the outcome says nothing about the article: the network failed, or it is another kind of page.</summary>
    private static ArticleStatus? Claimed(FetchOutcome outcome) => outcome switch
    {
        // A 304 is asked for with the validators of the good content only, so it says that this is back.
        FetchOutcome.Ok or FetchOutcome.NotModified => ArticleStatus.Live,
        FetchOutcome.NotFound or FetchOutcome.Gone or FetchOutcome.SoftNotFound => ArticleStatus.Gone,
        FetchOutcome.Paywalled => ArticleStatus.Paywalled,
        FetchOutcome.Unauthorized or FetchOutcome.Blocked or FetchOutcome.Challenge or FetchOutcome.ConsentWall
            or FetchOutcome.RobotsDenied or FetchOutcome.KeepingForbidden => ArticleStatus.Blocked,
        _ => null,
    };
}
