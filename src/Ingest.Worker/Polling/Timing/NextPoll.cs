using Quartz;

namespace Ingest.Worker.Polling.Timing;

/// <summary>
/// When to ask a feed again. What a publisher asks for (Retry-After) comes first, then what the user set, then failures, then the
/// feed's own rhythm between the limits, never sooner than its headers and its document ask for.
/// </summary>
internal static class NextPoll
{
    // Three looks in a usual gap find an entry after a sixth of it on average; a tenth of the quiet lets a dying feed fade.
    private const double LooksPerGap = 3;
    private const double QuietShare = 0.1;
    private const double MaxDoublings = 20;

    /// <summary>What a user may set; less, which only SQL can write, would ask without a pause.</summary>
    public static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(1);

    public static DateTimeOffset Decide(PollAsked asked, PollingOptions options)
    {
        var next = WishedAfter(asked.Wishes.Interval, asked.Wishes.Cron, asked.Now) ?? ByItself(asked, options);
        var patience = Min(asked.RetryAfter ?? TimeSpan.Zero, options.MaxRetryAfter);
        return next < asked.Now + patience ? asked.Now + patience : next;
    }

    /// <summary>The next time that a cron expression names, in UTC; null where it is not one, or names none.</summary>
    public static DateTimeOffset? CronAfter(string? cron, DateTimeOffset moment) =>
        cron is not null && CronExpression.TryParse(cron, out var expression) ? expression!.WithTimeZone(TimeZoneInfo.Utc).GetNextValidTimeAfter(moment) : null;

    /// <summary>The next time that the user wishes for; null where that is left to the feed.</summary>
    public static DateTimeOffset? WishedAfter(TimeSpan? interval, string? cron, DateTimeOffset moment) =>
        CronAfter(cron, moment) ?? (interval is { } every ? moment + Max(every, ShortestInterval) : null);

    private static DateTimeOffset ByItself(PollAsked asked, PollingOptions options)
    {
        var failing = asked.History.Failures > 0;
        var interval = failing ? BackOff(asked, options) : Usual(asked, options);
        var spread = interval * (options.Jitter * ((2 * asked.Chance) - 1));
        var next = asked.Now + interval + spread;
        return failing ? next : Allowed(next, asked.Hints);
    }

    private static TimeSpan BackOff(PollAsked asked, PollingOptions options)
    {
        if (asked.Now - asked.History.FailingSince >= options.DormantAfter)
        {
            return options.DormantInterval;
        }

        var doublings = Math.Min(asked.History.FailureWeight, MaxDoublings);
        return Min(options.MinInterval * Math.Pow(2, doublings), options.MaxBackOff);
    }

    private static TimeSpan Usual(PollAsked asked, PollingOptions options)
    {
        var rhythm = asked.Rhythm.MeanGap / LooksPerGap ?? options.DefaultInterval;
        var quiet = (asked.Now - (asked.Rhythm.LastNewEntry ?? asked.Rhythm.FirstPolled ?? asked.Now)) * QuietShare;
        var wanted = Max(Max(rhythm, asked.Rhythm.MeanGap is null ? TimeSpan.Zero : quiet), options.MinInterval);
        var asksFor = Max(asked.Hints.RefreshAfter ?? TimeSpan.Zero, asked.FreshFor ?? TimeSpan.Zero);
        return Min(Max(wanted, asksFor), options.MaxInterval);
    }

    /// <summary>The first hour from there on that skipHours and skipDays leave; they are ignored where they leave none.</summary>
    private static DateTimeOffset Allowed(DateTimeOffset next, FeedHints hints)
    {
        if (hints.SkipHours.Count >= 24 || hints.SkipDays.Distinct().Count() >= 7)
        {
            return next;
        }

        var moment = next.ToUniversalTime();
        while (hints.SkipHours.Contains(moment.Hour) || hints.SkipDays.Contains(moment.DayOfWeek))
        {
            moment = new DateTimeOffset(moment.Year, moment.Month, moment.Day, moment.Hour, 0, 0, TimeSpan.Zero).AddHours(1);
        }

        return moment;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
