namespace Ingest.Worker.Polling.Dates;

/// <summary>How to read what a date leaves open.</summary>
internal sealed record DateReading
{
    public static readonly DateReading Default = new();

    /// <summary>Of dates without a zone.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>"03/02/2025" is 3 February; only Americans, and feeds that do not say where they are from, mean 2 March.</summary>
    public bool DayFirst { get; init; }

    public static DateReading For(string? language)
    {
        var american = string.IsNullOrEmpty(language) || language.Equals("en", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("en-us", StringComparison.OrdinalIgnoreCase);
        return new DateReading { DayFirst = !american };
    }
}
