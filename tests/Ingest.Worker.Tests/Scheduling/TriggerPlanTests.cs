using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage.Feeds;
using Quartz;

namespace Ingest.Worker.Tests.Scheduling;

public sealed class TriggerPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = Now.AddMinutes(1);

    [Fact]
    public void Sets_a_trigger_that_is_missing() => Assert.Equal([1], Set([Feed(1, Now.AddHours(1))], []));

    [Fact]
    public void Leaves_a_trigger_that_is_right() => Assert.Empty(Set([Feed(1, Now.AddHours(1))], [Trigger(1, Now.AddHours(1))]));

    [Fact]
    public void Moves_a_trigger_when_the_feed_is_due_at_another_time() => Assert.Equal([1], Set([Feed(1, Now.AddHours(1))], [Trigger(1, Now.AddHours(2))]));

    [Fact]
    public void Moves_a_trigger_to_the_first_visit_that_is_due_before_the_next_poll() =>
        Assert.Equal([1], Set([Feed(1, Now.AddHours(2)) with { NextVisitAt = Now.AddHours(1) }], [Trigger(1, Now.AddHours(2))]));

    [Fact]
    public void Moves_a_trigger_when_the_user_wishes_for_shorter_pauses() =>
        Assert.Equal([1], Set([Feed(1, Now.AddHours(12)) with { LastPolledAt = Now, PollInterval = TimeSpan.FromMinutes(30) }], [Trigger(1, Now.AddHours(12))]));

    [Fact]
    public void Moves_a_trigger_when_the_publisher_is_another_one() => Assert.Equal([1], Set([Feed(1, Now.AddHours(1)) with { Publisher = "other.example" }], [Trigger(1, Now.AddHours(1))]));

    [Fact]
    public void Wakes_a_trigger_that_missed_its_feed() => Assert.Equal([1], Set([Feed(1, Now.AddHours(-1))], [Trigger(1, Now.AddHours(6))]));

    [Fact]
    public void Leaves_a_feed_that_is_being_run_to_its_run() => Assert.Empty(Set([Feed(1, Now.AddHours(-1))], [Trigger(1, Now.AddHours(6), TriggerState.Blocked)]));

    [Fact]
    public void Leaves_a_feed_that_is_due_but_ran_a_moment_ago_its_pause() => Assert.Empty(Set([Feed(1, Now.AddSeconds(-5))], [Trigger(1, Now.AddSeconds(30))]));

    [Fact]
    public void Mends_a_trigger_in_error() => Assert.Equal([1], Set([Feed(1, Now.AddHours(1))], [Trigger(1, Now.AddHours(1), TriggerState.Error)]));

    [Fact]
    public void Removes_what_no_feed_stands_behind() =>
        Assert.Equal(["2"], TriggerPlan.Of([Feed(1, Now.AddHours(1))], [Trigger(1, Now.AddHours(1)), Trigger(2, Now)], Latest).Remove.Select(job => job.Name));

    private static IEnumerable<long> Set(IReadOnlyCollection<FeedSchedule> feeds, IReadOnlyCollection<TriggerHeader> triggers) =>
        TriggerPlan.Of(feeds, triggers, Latest).Set.Select(feed => feed.FeedId);

    private static FeedSchedule Feed(long id, DateTimeOffset nextPoll) => new(id, "harbour.example", nextPoll, null, null, null, null, null);

    private static TriggerHeader Trigger(long feed, DateTimeOffset next, TriggerState state = TriggerState.Normal) => new(
        FeedTrigger.KeyOf(feed), FeedTrigger.JobOf(feed), null, "SIMPLE", state, next, null, next, null, null, 5, "publisher:harbour.example", null, 0);
}
