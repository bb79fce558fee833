namespace Ingest.Worker.Fetching.Pacing;

/// <summary>How fast a host usually answers, and what it asked for; from that, how long to leave it alone.</summary>
internal sealed record HostPace(TimeSpan Usual, TimeSpan CrawlDelay)
{
    /// <summary>The share of the newest response in the average: a host that slows down is noticed within three requests.</summary>
    private const double Newest = 0.4;

    private static readonly TimeSpan LeastWhenStruggling = TimeSpan.FromSeconds(1);

    public static readonly HostPace Unknown = new(TimeSpan.Zero, TimeSpan.Zero);

    /// <param name="struggled">It answered that it is overloaded, or not at all.</param>
    public HostPace After(TimeSpan took, bool struggled)
    {
        if (struggled)
        {
            return this with { Usual = Longer(Longer(Usual * 2, took), LeastWhenStruggling) };
        }

        return this with { Usual = Usual == TimeSpan.Zero ? took : (Usual * (1 - Newest)) + (took * Newest) };
    }

    /// <summary>In proportion to the response time, within the options' limits; a crawl-delay is honoured up to the same limit.</summary>
    public TimeSpan Pause(FetchOptions options)
    {
        var wanted = Longer(Longer(Usual * options.PauseFactor, CrawlDelay), options.MinHostPause);
        var most = Longer(options.MaxHostPause, options.MinHostPause);
        return wanted < most ? wanted : most;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
