namespace Ingest.Extraction.Metadata.Dates;

/// <summary>A moment as a page states it.</summary>
/// <param name="Value">Without a stated zone, the wall clock's time at offset zero: the day is what was printed.</param>
internal readonly record struct PageDate(DateTimeOffset Value, bool HasTime, bool HasZone)
{
    public DateOnly Day => DateOnly.FromDateTime(Value.DateTime);
}
