using Ingest.Worker.Visiting;

namespace Ingest.Worker.Tests.Visiting;

public sealed class RevisitScheduleTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Born = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly VisitHistory Young = new() { FirstSeen = Born };

    [Theory]
    [InlineData(0, 36)]
    [InlineData(7, 36)]
    [InlineData(10, 45)]
    [InlineData(100, 450)]
    [InlineData(24 * 9, 12 * 60)]
    [InlineData(24 * 10, 10 * 1440)]
    [InlineData(24 * 31, 45 * 1440)]
    public void Pauses_by_age(double hours, double minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), RevisitSchedule.Next(Young, Born.AddHours(hours)) - Born.AddHours(hours));

    [Fact]
    public void Ends_after_a_year_with_a_last_look()
    {
        Assert.Equal(Born.AddDays(365), RevisitSchedule.Next(Young, Born.AddDays(350)));
        Assert.Null(RevisitSchedule.Next(Young, Born.AddDays(365)));
    }

    [Fact]
    public void Comes_sooner_after_an_edit()
    {
        var now = Born.AddDays(40);
        Assert.Equal(now.AddMinutes(24), RevisitSchedule.Next(Young with { LastEdit = now }, now));
        Assert.Equal(now.AddHours(2), RevisitSchedule.Next(Young with { LastEdit = now.AddHours(-10) }, now));
        Assert.Equal(now.AddDays(45), RevisitSchedule.Next(Young with { LastEdit = now.AddDays(-5) }, now));
    }

    [Fact]
    public void Comes_later_after_many_visits_without_an_edit()
    {
        var now = Born.AddDays(3);
        var pauses = new[] { 0, 45, 200 }.Select(visits => (RevisitSchedule.Next(Young with { UnchangedVisits = visits }, now) - now)!.Value).ToArray();
        Assert.True(pauses[0] < pauses[1] && pauses[1] < pauses[2]);
        Assert.Equal(pauses[0] * 3, pauses[2]);
    }

    [Fact]
    public void Backs_off_after_failures_and_never_beyond_the_longest_pause()
    {
        Assert.Equal(Born.AddMinutes(4 * 36), RevisitSchedule.Next(Young with { FailedVisits = 2 }, Born));
        Assert.Equal(Born.AddDays(40 + 135), RevisitSchedule.Next(Young with { FailedVisits = 99 }, Born.AddDays(40)));
    }

    [Fact]
    public void Believes_no_date_of_publication_in_the_future() =>
        Assert.Equal(Born.AddMinutes(36), RevisitSchedule.Next(Young with { Published = Born.AddYears(70) }, Born));

    /// <summary>More articles where few are edited, so that chance is small against what is claimed.</summary>
    [Theory]
    [InlineData("newspaper", 6_000)]
    [InlineData("agency", 6_000)]
    [InlineData("magazine", 30_000)]
    public void Catches_as_many_edits_as_fixed_buckets_with_fewer_requests(string publisher, int articles)
    {
        var model = EditModel.All.Single(model => model.Name == publisher);
        var ours = RevisitSimulation.Run(model, articles, RevisitSchedule.Next);
        var fixedBuckets = RevisitSimulation.Run(model, articles, RevisitSimulation.NewsDiffs);
        output.WriteLine($"{publisher}: {Line("schedule", ours)}; {Line("fixed buckets", fixedBuckets)}; requests {(double)ours.Requests / fixedBuckets.Requests:P1}");
        Assert.InRange(ours.CaughtShare, fixedBuckets.CaughtShare, 1);
        Assert.InRange((double)ours.Requests / fixedBuckets.Requests, 0, 0.7);
    }

    private static FormattableString Line(string name, RevisitSimulation run) =>
        $"{name} {run.RequestsPerArticle:0.0} requests an article, {run.CaughtShare:P1} of {run.Edits} edits caught, median delay {run.MedianDelay.TotalMinutes:0} min";
}
