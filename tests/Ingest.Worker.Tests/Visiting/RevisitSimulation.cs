using Ingest.Worker.Visiting;

namespace Ingest.Worker.Tests.Visiting;

/// <summary>Visits a modelled year of articles by one policy and counts what it saw.</summary>
internal sealed class RevisitSimulation
{
    /// <summary>Any moment will do: policies know ages only.</summary>
    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<TimeSpan> delays = [];

    public int Articles { get; private set; }

    public int Requests { get; private set; }

    public int Edits { get; private set; }

    /// <summary>Edits whose text was seen before the next edit replaced it.</summary>
    public int Caught => delays.Count;

    public double CaughtShare => (double)Caught / Edits;

    public double RequestsPerArticle => (double)Requests / Articles;

    public TimeSpan MedianDelay => delays.Order().ElementAt(delays.Count / 2);

    public static RevisitSimulation Run(EditModel model, int articles, Func<VisitHistory, DateTimeOffset, DateTimeOffset?> next)
    {
        var simulation = new RevisitSimulation();
        var random = new Random(1);
        foreach (var edits in model.Year(articles))
        {
            // A feed that is polled every quarter of an hour finds an article at some time within it.
            simulation.Visit(edits, TimeSpan.FromMinutes(15 * random.NextDouble()), next);
        }

        return simulation;
    }

    /// <summary>NewsDiffs' worker: fixed buckets by age, nothing after 360 days.</summary>
    public static DateTimeOffset? NewsDiffs(VisitHistory history, DateTimeOffset now) => (now - history.FirstSeen).TotalHours switch
    {
        < 3 => now.AddMinutes(15),
        < 24 => now.AddHours(1),
        < 24 * 7 => now.AddHours(3),
        < 24 * 30 => now.AddDays(3),
        < 24 * 360 => now.AddDays(30),
        _ => null,
    };

    private void Visit(IReadOnlyList<TimeSpan> edits, TimeSpan found, Func<VisitHistory, DateTimeOffset, DateTimeOffset?> next)
    {
        Articles++;
        Edits += edits.Count(edit => edit > found);
        var history = new VisitHistory { FirstSeen = Epoch + found, Published = Epoch };
        var (last, now) = (Epoch + found, next(history, Epoch + found));
        while (now is { } visit)
        {
            Requests++;
            var missed = edits.Where(edit => Epoch + edit > last && Epoch + edit <= visit).ToList();
            if (missed.Count > 0)
            {
                delays.Add(visit - (Epoch + missed[^1]));
            }

            history = missed.Count > 0
                ? history with { LastEdit = visit, UnchangedVisits = 0 }
                : history with { UnchangedVisits = history.UnchangedVisits + 1 };
            (last, now) = (visit, next(history, visit));
        }
    }
}
