using Ingest.Worker.Visiting;

namespace Ingest.Worker.Tests.Visiting;

public sealed class RevisitScheduleTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Born = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly VisitHistory Young = new() { FirstSeen = Born };

    [Theory]
    [InlineData(0, 15)]
    [InlineData(2.9, 15)]
    [InlineData(3, 60)]
    [InlineData(23, 60)]
    [InlineData(24, 180)]
    [InlineData(24 * 8, 3 * 1440)]
    [InlineData(24 * 31, 30 * 1440)]
    public void Pauses_by_age(double hours, double minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), RevisitSchedule.Next(Young, Born.AddHours(hours)) - Born.AddHours(hours));

    [Fact]
    public void Ends_after_a_year() => Assert.Null(RevisitSchedule.Next(Young, Born.AddDays(365)));

    [Fact]
    public void Comes_sooner_after_an_edit()
    {
        var now = Born.AddDays(40);
        Assert.Equal(now.AddMinutes(10), RevisitSchedule.Next(Young with { LastEdit = now }, now));
        Assert.Equal(now.AddHours(2), RevisitSchedule.Next(Young with { LastEdit = now.AddHours(-5) }, now));
        Assert.Equal(now.AddDays(30), RevisitSchedule.Next(Young with { LastEdit = now.AddDays(-2) }, now));
    }

    [Fact]
    public void Comes_later_after_many_visits_without_an_edit()
    {
        var now = Born.AddDays(3);
        var pauses = new[] { 0, 20, 200 }.Select(visits => (RevisitSchedule.Next(Young with { UnchangedVisits = visits }, now) - now)!.Value).ToArray();
        Assert.True(pauses[0] < pauses[1] && pauses[1] < pauses[2]);
        Assert.Equal(TimeSpan.FromHours(9), pauses[2]);
    }

    [Fact]
    public void Backs_off_after_failures_and_never_beyond_a_month()
    {
        Assert.Equal(Born.AddMinutes(60), RevisitSchedule.Next(Young with { FailedVisits = 2 }, Born));
        Assert.Equal(Born.AddDays(40 + 30), RevisitSchedule.Next(Young with { FailedVisits = 99 }, Born.AddDays(40)));
    }

    [Fact]
    public void Believes_no_date_of_publication_in_the_future() =>
        Assert.Equal(Born.AddMinutes(15), RevisitSchedule.Next(Young with { Published = Born.AddYears(70) }, Born));

    /// <summary>
    /// A magazine's few edits are spread so evenly that every visit less costs some; there a point of a hundred is given for a
    /// third of the requests.
    /// </summary>
    [Theory]
    [InlineData("newspaper", 0)]
    [InlineData("agency", 0)]
    [InlineData("magazine", 0.01)]
    public void Catches_as_many_edits_as_fixed_buckets_with_fewer_requests(string publisher, double allowance)
    {
        var model = EditModel.All.Single(model => model.Name == publisher);
        var ours = RevisitSimulation.Run(model, 4_000, RevisitSchedule.Next);
        var fixedBuckets = RevisitSimulation.Run(model, 4_000, RevisitSimulation.NewsDiffs);
        output.WriteLine($"{publisher}: {Line("schedule", ours)}; {Line("fixed buckets", fixedBuckets)}; requests {(double)ours.Requests / fixedBuckets.Requests:P1}");
        Assert.InRange(ours.CaughtShare, fixedBuckets.CaughtShare - allowance, 1);
        Assert.InRange((double)ours.Requests / fixedBuckets.Requests, 0, 0.7);
    }

    private static FormattableString Line(string name, RevisitSimulation run) =>
        $"{name} {run.RequestsPerArticle:0.0} requests an article, {run.CaughtShare:P1} of {run.Edits} edits caught, median delay {run.MedianDelay.TotalMinutes:0} min";
}
