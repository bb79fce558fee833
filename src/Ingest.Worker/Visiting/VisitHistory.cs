namespace Ingest.Worker.Visiting;

/// <summary>What the time of an article's next visit depends on.</summary>
internal sealed record VisitHistory
{
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>As the publisher says; believed only when it lies before <see cref="FirstSeen"/>.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the last version after the first was first seen; null for an article that was never edited.</summary>
    public DateTimeOffset? LastEdit { get; init; }

    /// <summary>Visits in a row that found nothing new.</summary>
    public int UnchangedVisits { get; init; }

    /// <summary>Visits in a row that brought no article.</summary>
    public int FailedVisits { get; init; }
}
