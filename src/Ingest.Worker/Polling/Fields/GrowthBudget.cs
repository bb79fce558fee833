namespace Ingest.Worker.Polling.Fields;

/// <summary>
/// How many characters resolving a feed's addresses may add to it: as many as the feed itself has. Where each of its items repeats a
/// long base the rest stay as they are written.
/// </summary>
internal sealed class GrowthBudget(int characters)
{
    // Enough for a thousand items of any feed.
    private const int Least = 1 << 17;

    private int left = Math.Max(Least, characters);

    public bool Allows(int added)
    {
        left -= Math.Min(added, left + 1);
        return left >= 0;
    }
}
