namespace Ingest.Worker.Storage.Articles;

/// <summary>What came of a poll's entries.</summary>
/// <param name="Merged">Known articles that this poll showed to be one.</param>
/// <param name="Skipped">Without an address to visit, or set aside because they could not be stored.</param>
internal sealed record EntryCounts(int New, int Known, int Merged, int Skipped)
{
    public static EntryCounts None { get; } = new(0, 0, 0, 0);

    public static EntryCounts operator +(EntryCounts a, EntryCounts b) =>
        new(a.New + b.New, a.Known + b.Known, a.Merged + b.Merged, a.Skipped + b.Skipped);
}
