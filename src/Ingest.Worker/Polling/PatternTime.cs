namespace Ingest.Worker.Polling;

/// <summary>
/// What a pattern over a date or a name may take. Those texts are cut before, to 120 and 1,000 characters, on which no pattern works for
/// longer than some milliseconds; but the limit counts the wall's time, and a machine that stops for seconds must not make a date unreadable.
/// </summary>
internal static class PatternTime
{
    public const int Milliseconds = 60_000;
}
