namespace Ingest.Worker.Visiting;

/// <summary>
/// When an article's page is to be read again: by its age, sooner after an edit, later after many visits without one. Pure.
/// </summary>
internal static class RevisitSchedule
{
    /// <summary>From this age on a page is left alone.</summary>
    public static TimeSpan LastAge { get; } = TimeSpan.FromDays(365);

    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(30);

    /// <summary>NewsDiffs' buckets, from publication.</summary>
    private static readonly (TimeSpan Under, TimeSpan Pause)[] ByAge =
    [
        (TimeSpan.FromHours(3), TimeSpan.FromMinutes(15)),
        (TimeSpan.FromDays(1), TimeSpan.FromHours(1)),
        (TimeSpan.FromDays(7), TimeSpan.FromHours(3)),
        (TimeSpan.FromDays(30), TimeSpan.FromDays(3)),
        (LastAge, LongestPause),
    ];

    /// <summary>Edits come in bursts: an edited page is looked at as a younger one is, for a while.</summary>
    private static readonly (TimeSpan Under, TimeSpan Pause)[] AfterEdit =
    [
        (TimeSpan.FromHours(1), TimeSpan.FromMinutes(10)),
        (TimeSpan.FromHours(3), TimeSpan.FromMinutes(30)),
        (TimeSpan.FromHours(12), TimeSpan.FromHours(2)),
    ];

    /// <summary>Visits without an edit after which the pauses begin to grow.</summary>
    private const int PatientVisits = 16;

    /// <summary>Growth with each further visit without an edit, and its end.</summary>
    private const double Growth = 1.15;
    private const double MostGrowth = 3;

    /// <returns>Null when the article is too old to be visited again.</returns>
    public static DateTimeOffset? Next(VisitHistory history, DateTimeOffset now)
    {
        var born = history.Published is { } published && published < history.FirstSeen ? published : history.FirstSeen;
        if (PauseAt(ByAge, now - born) is not { } byAge)
        {
            return null;
        }

        var grown = Scale(byAge, Math.Clamp(Math.Pow(Growth, history.UnchangedVisits - PatientVisits), 1, MostGrowth));
        var pause = history.LastEdit is { } edit && PauseAt(AfterEdit, now - edit) is { } afterEdit && afterEdit < grown ? afterEdit : grown;
        return now + Scale(pause, Math.Pow(2, Math.Min(history.FailedVisits, 12)));
    }

    private static TimeSpan? PauseAt((TimeSpan Under, TimeSpan Pause)[] table, TimeSpan age)
    {
        var row = Array.FindIndex(table, row => age < row.Under);
        return row < 0 ? null : table[row].Pause;
    }

    private static TimeSpan Scale(TimeSpan pause, double factor) => pause * factor < LongestPause ? pause * factor : LongestPause;
}
