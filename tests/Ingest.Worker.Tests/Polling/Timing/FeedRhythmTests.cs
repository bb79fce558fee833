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
