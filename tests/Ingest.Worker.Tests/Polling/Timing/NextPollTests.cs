using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Tests.Polling.Timing;

public sealed class NextPollTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 21, 7, 0, TimeSpan.Zero);
    private static readonly PollingOptions Options = new();

    [Theory]
    [InlineData(null, 60)]
    [InlineData(6.0, 120)]
    [InlineData(1.0, 20)]
    [InlineData(0.1, 10)]
    [InlineData(500.0, 720)]
    public void The_interval_follows_the_feeds_rhythm_between_limits(double? gapHours, int minutes) =>
        Assert.Equal(Now.AddMinutes(minutes), Decide(new PollAsked { Now = Now, Rhythm = new FeedRhythm { LastNewEntry = Now, MeanGap = Hours(gapHours) } }));

    [Fact]
    public void A_feed_that_fades_is_asked_less() =>
        Assert.Equal(Now.AddHours(10), Decide(new PollAsked { Now = Now, Rhythm = new FeedRhythm { LastNewEntry = Now.AddHours(-100), MeanGap = TimeSpan.FromHours(1) } }));

    [Theory]
    [InlineData(120, null, 120)]
    [InlineData(null, 180, 180)]
    [InlineData(120, 180, 180)]
    [InlineData(5, 5, 60)]
    [InlineData(100_000, null, 720)]
    public void It_is_never_sooner_than_headers_and_document_ask_for(int? ttl, int? fresh, int minutes) =>
        Assert.Equal(Now.AddMinutes(minutes), Decide(new PollAsked { Now = Now, Hints = new FeedHints { RefreshAfter = Minutes(ttl) }, FreshFor = Minutes(fresh) }));

    [Fact]
    public void A_users_interval_wins_over_the_feeds_wishes() =>
        Assert.Equal(Now.AddMinutes(1), Decide(new PollAsked { Now = Now, Wishes = new FeedWishes { Interval = TimeSpan.FromMinutes(1) }, Hints = new FeedHints { RefreshAfter = TimeSpan.FromDays(1) } }));

    [Theory]
    [InlineData(0)]
    [InlineData(-600)]
    public void An_interval_that_is_none_does_not_ask_without_a_pause(int seconds) => Assert.Equal(
        Now.AddSeconds(1), Decide(new PollAsked { Now = Now, Wishes = new FeedWishes { Interval = TimeSpan.FromSeconds(seconds) } }));

    [Fact]
    public void A_users_cron_expression_wins_over_all_but_retry_after()
    {
        var asked = new PollAsked { Now = Now, Wishes = new FeedWishes { Cron = "0 0/30 * * * ?", Interval = TimeSpan.FromHours(9) } };
        Assert.Equal(Now.AddMinutes(23), Decide(asked));
        Assert.Equal(Now.AddHours(2), Decide(asked with { RetryAfter = TimeSpan.FromHours(2) }));
    }

    [Fact]
    public void A_retry_after_without_end_is_cut() => Assert.Equal(Now + Options.MaxRetryAfter, Decide(new PollAsked { Now = Now, RetryAfter = TimeSpan.FromDays(400) }));

    [Theory]
    [InlineData(1, 0.5, 0, 14)]
    [InlineData(1, 1, 0, 20)]
    [InlineData(3, 3, 0, 80)]
    [InlineData(900, 900, 1, 1_440)]
    [InlineData(900, 900, 20, 4_320)]
    public void Failures_back_off_by_weight_and_dormant_feeds_are_still_tried(int failures, double weight, int days, int minutes)
    {
        var history = new PollHistory { Failures = failures, FailureWeight = weight, FailingSince = Now.AddDays(-days), LastOutcome = FetchOutcome.Timeout };
        Assert.Equal(minutes, (int)(Decide(new PollAsked { Now = Now, History = history }) - Now).TotalMinutes);
    }

    [Theory]
    [InlineData(0.0, 54)]
    [InlineData(0.5, 60)]
    [InlineData(1.0, 66)]
    public void Polls_are_spread(double chance, int minutes) => Assert.Equal(Now.AddMinutes(minutes), NextPoll.Decide(new PollAsked { Now = Now, Chance = chance }, Options));

    [Fact]
    public void Hours_and_days_that_the_publisher_skips_are_skipped()
    {
        var hints = new FeedHints { SkipHours = [22, 23], SkipDays = [DayOfWeek.Thursday] };
        Assert.Equal(new DateTimeOffset(2026, 2, 27, 0, 0, 0, TimeSpan.Zero), Decide(new PollAsked { Now = Now, Hints = hints }));
    }

    [Fact]
    public void Skipping_everything_skips_nothing() =>
        Assert.Equal(Now.AddHours(1), Decide(new PollAsked { Now = Now, Hints = new FeedHints { SkipHours = [.. Enumerable.Range(0, 24)] } }));

    [Theory]
    [InlineData("0 0 6 * * ?", "2026-02-26T06:00:00Z")]
    [InlineData("nonsense", null)]
    [InlineData(null, null)]
    public void Cron_expressions_are_in_utc(string? cron, string? expected) =>
        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), NextPoll.CronAfter(cron, Now));

    private static DateTimeOffset Decide(PollAsked asked) => NextPoll.Decide(asked, Options);

    private static TimeSpan? Hours(double? hours) => hours is { } h ? TimeSpan.FromHours(h) : null;

    private static TimeSpan? Minutes(int? minutes) => minutes is { } m ? TimeSpan.FromMinutes(m) : null;
}
