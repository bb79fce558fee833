namespace Ingest.Worker.Fetching.Robots;

/// <summary>One site's answer, asked for by one at a time and kept for its time.</summary>
internal sealed class RobotsSite
{
    /// <summary>RFC 9309: while a site fails longer than this, its robots.txt may be taken for missing.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(30);

    private RobotsAnswer? latest;
    private RobotsAnswer? good;
    private DateTimeOffset? failingSince;

    private SemaphoreSlim Asking { get; } = new(1);

    public async ValueTask<RobotsAnswer> AnswerAsync(Func<Task<RobotsAnswer>> ask, TimeProvider clock, CancellationToken ct)
    {
        if (Current(clock) is { } known)
        {
            return known;
        }

        await Asking.WaitAsync(ct);
        try
        {
            return Current(clock) ?? (latest = Settle(await ask(), clock.GetUtcNow()));
        }
        finally
        {
            Asking.Release();
        }
    }

    private RobotsAnswer? Current(TimeProvider clock) => latest is { } answer && clock.GetUtcNow() < answer.GoodUntil ? answer : null;

    /// <summary>A site that fails is held to what it last said; to nothing at all if it never spoke, until it has failed for long.</summary>
    private RobotsAnswer Settle(RobotsAnswer answer, DateTimeOffset now)
    {
        if (answer.Problem is null)
        {
            failingSince = null;
            return good = answer;
        }

        failingSince ??= now;
        if (good is not null)
        {
            return good with { GoodUntil = answer.GoodUntil };
        }

        return now - failingSince < GivenUpAfter ? answer : answer with { Problem = null, Rules = RobotsRules.AllowAll };
    }
}
