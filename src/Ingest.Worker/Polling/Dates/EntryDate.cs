using Ingest.Worker.Polling.Fields;

namespace Ingest.Worker.Polling.Dates;

/// <summary>A date of an entry, and what was read into it.</summary>
/// <param name="Value">Null where there is none, or none that can be read.</param>
/// <param name="Text">As it was written, where it is not in one of the standard forms, which say all that there is to say.</param>
/// <param name="IsZoneAssumed">It was written without a zone.</param>
internal readonly record struct EntryDate(DateTimeOffset? Value, string? Text, bool IsZoneAssumed)
{
    private const int MostText = 120;

    public static EntryDate Read(string? written, DateReading reading)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return default;
        }

        return FeedDate.Read(written, reading) is { } date
            ? new EntryDate(date.Value, date.IsStandard ? null : Kept(written), !date.HasZone)
            : new EntryDate(Value: null, Kept(written), IsZoneAssumed: false);
    }

    /// <summary>This one where it can be read, else the other; what could not be read stays known.</summary>
    public EntryDate Or(EntryDate other) => Value is not null ? this : other with { Text = Text ?? other.Text };

    private static string Kept(string written) => HtmlText.Cut(written.Trim(), MostText);
}
