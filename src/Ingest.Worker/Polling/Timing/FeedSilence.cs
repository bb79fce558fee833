using System.Globalization;

namespace Ingest.Worker.Polling.Timing;

/// <summary>How long a feed has brought nothing new, against its own rhythm: quiet and broken look alike.</summary>
/// <param name="For">Since its last new entry.</param>
/// <param name="Usual">Its mean gap; null when its rhythm is not known.</param>
internal sealed record FeedSilence(TimeSpan For, TimeSpan? Usual, bool IsSilent)
{
    /// <summary>Null for a feed that has not been polled.</summary>
    public static FeedSilence? Judge(FeedRhythm rhythm, PollingOptions options, DateTimeOffset now)
    {
        if ((rhythm.LastNewEntry ?? rhythm.FirstPolled) is not { } since || since > now)
        {
            return null;
        }

        var silence = now - since;
        return new FeedSilence(silence, rhythm.MeanGap, now > BeginsAfter(rhythm, options));
    }

    /// <summary>When quiet becomes silence, if nothing new comes; null while the rhythm is not known.</summary>
    public static DateTimeOffset? BeginsAfter(FeedRhythm rhythm, PollingOptions options) =>
        rhythm.LastNewEntry + options.SilenceGrace + (rhythm.MeanGap * options.SilentGaps);

    public string Explain() => Usual is { } usual
        ? $"Nothing new for {Span(For)}; usually there is something every {Span(usual)}." : $"Nothing new for {Span(For)}.";

    private static string Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalDays:0} days"),
        { TotalHours: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(span.TotalMinutes, 1):0} minutes"),
    };
}
