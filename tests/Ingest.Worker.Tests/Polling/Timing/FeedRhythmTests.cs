using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Tests.Polling.Timing;

public sealed class FeedRhythmTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 21, 7, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_poll_reads_the_rhythm_from_the_entries_own_dates()
    {
        var rhythm = new FeedRhythm().After(4, [At(-1), At(-1), At(-5), At(-9), At(+50)], Now);
        Assert.Equal((Now.AddHours(-1), TimeSpan.FromHours(4), Now), (rhythm.LastNewEntry, rhythm.MeanGap, rhythm.FirstPolled));
    }

    [Fact]
    public void Polls_that_failed_before_do_not_make_old_entries_new()
    {
        var rhythm = new FeedRhythm { FirstPolled = Now.AddDays(-3) }.After(4, [At(-1_000), At(-1_004), At(-1_008)], Now);
        Assert.Equal((Now.AddHours(-1_000), TimeSpan.FromHours(4), Now.AddDays(-3)), (rhythm.LastNewEntry, rhythm.MeanGap, rhythm.FirstPolled));
    }

    [Fact]
    public void A_feed_that_ended_years_ago_and_one_of_a_single_entry_are_as_old_as_what_they_list()
    {
        const int Years = -5 * 365 * 24;
        var ended = new FeedRhythm().After(3, [At(Years), At(Years - 24), At(3 * Years)], Now);
        Assert.Equal((Now.AddHours(Years), TimeSpan.FromDays(1)), (ended.LastNewEntry, ended.MeanGap));

        var single = new FeedRhythm().After(1, [At(-100)], Now);
        Assert.Equal((Now.AddHours(-100), null), (single.LastNewEntry, single.MeanGap));
    }

    [Fact]
    public void A_poll_without_anything_new_changes_nothing()
    {
        var known = new FeedRhythm { FirstPolled = Now, LastNewEntry = Now, MeanGap = TimeSpan.FromHours(2) };
        Assert.Equal(known, known.After(0, [At(-1)], Now.AddHours(9)));
    }

    [Fact]
    public void New_gaps_move_the_mean_by_a_fifth()
    {
        var known = new FeedRhythm { FirstPolled = Now, LastNewEntry = Now, MeanGap = TimeSpan.FromHours(2) };
        Assert.Equal(TimeSpan.FromHours(3), known.After(1, [], Now.AddHours(7)).MeanGap);
    }

    private static FeedEntry At(int hours) => new() { Published = Now.AddHours(hours) };
}
