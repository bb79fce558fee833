using System.Diagnostics;

namespace Ingest.Extraction;

/// <summary>
/// What one reading has used of its time: CPU time of the thread that reads, so that a busy machine makes no page a slow one; and the
/// wall's, of which it may have <see cref="Patience"/> times as much, where that thread had to wait or cannot be measured. Reading stays
/// on the thread that it begins on: the parser is asynchronous in name only when it has the whole text.
/// </summary>
internal sealed class ReadingTime(TimeSpan limit)
{
    public const int Patience = 10;

    private readonly long began = Stopwatch.GetTimestamp();
    private readonly ThreadClock? clock = ThreadClock.OfCurrentThread();
    private readonly TimeSpan before = ThreadClock.OfCurrentThread()?.Read() ?? TimeSpan.Zero;

    /// <summary>Null when the time is over.</summary>
    public TimeSpan? Left
    {
        get
        {
            var wall = Stopwatch.GetElapsedTime(began);
            var left = limit - (Used ?? wall);
            return left > TimeSpan.Zero && wall < Patience * limit ? left : null;
        }
    }

    /// <summary>Most of a pattern's own limit, which is the wall's, may have passed while the machine did something else.</summary>
    public bool HasWaited => Used is { } used && Left is not null && Stopwatch.GetElapsedTime(began) - used > limit / 2;

    private TimeSpan? Used => clock?.Read() - before;
}
