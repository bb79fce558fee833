using System.Diagnostics.Metrics;
using Name = Ingest.Worker.Telemetry.TelemetryNames.Metric;
using Label = Ingest.Worker.Telemetry.TelemetryNames.Attribute;

namespace Ingest.Worker.Telemetry;

/// <summary>Our instruments. Labels have few values; never an address or an id.</summary>
internal sealed class IngestMetrics
{
    private readonly Histogram<double> runDuration;
    private readonly Counter<long> polls;
    private readonly Counter<long> visits;
    private readonly Counter<long> versions;
    private readonly Histogram<double> freshness;
    private readonly Histogram<double> extractDuration;
    private readonly Histogram<long> pageSize;
    private readonly Counter<long> bios;

    public IngestMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(TelemetryNames.Source);
        runDuration = Seconds(meter, Name.RunDuration, "One pass over one feed", [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600]);
        polls = meter.CreateCounter<long>(Name.FeedPolls, "{poll}", "Feeds asked, by what came of it");
        visits = meter.CreateCounter<long>(Name.ArticleVisits, "{visit}", "Article pages fetched, by what came of it");
        versions = meter.CreateCounter<long>(Name.ArticleVersions, "{version}", "Versions stored, by kind of change");
        freshness = Seconds(meter, Name.ArticleFreshness, "From an article's publication to its first version being stored",
            [60, 300, 900, 1800, 3600, 10_800, 21_600, 86_400, 604_800]);
        extractDuration = Seconds(meter, Name.ExtractDuration, "Reading one page: parse and extraction",
            [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2]);
        pageSize = meter.CreateHistogram(Name.PageSize, "By", "Pages, decompressed", advice: new InstrumentAdvice<long>
        {
            HistogramBucketBoundaries = [4_096, 16_384, 65_536, 262_144, 524_288, 1_048_576, 2_097_152, 5_242_880],
        });
        bios = meter.CreateCounter<long>(Name.Bios, "{bio}", "Author bios that pages showed, by where they stand and what told them; a publisher's redesign shows as a drop");
        meter.CreateObservableGauge(Name.Feeds, FeedsByStatus, "{feed}", "Subscribed feeds, by status");
        meter.CreateObservableGauge(Name.ArticlesDue, () => Single(Standing?.ArticlesDue), "{article}", "Articles whose visit is due");
        meter.CreateObservableGauge(Name.FeedSilence, () => Single(Standing?.SilentFeeds), "{feed}", "Feeds that have been silent for longer than is usual for them");
    }

    /// <summary>What the gauges show; null while it is not known.</summary>
    public StandingCounts? Standing { get; set; }

    public void RunEnded(string outcome, TimeSpan duration) => runDuration.Record(duration.TotalSeconds, Outcome(outcome));

    public void Polled(string outcome) => polls.Add(1, Outcome(outcome));

    public void Visited(string outcome) => visits.Add(1, Outcome(outcome));

    public void VersionStored(string change) => versions.Add(1, new KeyValuePair<string, object?>(Label.Change, change));

    public void FirstVersionStored(TimeSpan sincePublication) => freshness.Record(sincePublication.TotalSeconds);

    public void PageRead(long bytes, TimeSpan duration)
    {
        pageSize.Record(bytes);
        extractDuration.Record(duration.TotalSeconds);
    }

    /// <param name="evidence">rule, label, metadata or profile_page.</param>
    public void BioFound(string place, string evidence) =>
        bios.Add(1, new KeyValuePair<string, object?>(Label.BioPlace, place), new KeyValuePair<string, object?>(Label.BioEvidence, evidence));

    private IEnumerable<Measurement<long>> FeedsByStatus() => Standing?.FeedsByStatus
        .Select(row => new Measurement<long>(row.Value, new KeyValuePair<string, object?>(Label.FeedStatus, row.Key))) ?? [];

    private static IEnumerable<Measurement<long>> Single(long? value) => value is { } known ? [new Measurement<long>(known)] : [];

    private static KeyValuePair<string, object?> Outcome(string outcome) => new(Label.Outcome, outcome);

    private static Histogram<double> Seconds(Meter meter, string name, string description, double[] boundaries) =>
        meter.CreateHistogram(name, "s", description, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = boundaries });
}
