namespace Ingest.Worker.Pipeline;

/// <summary>
/// Lets pages that take hundreds of megabytes to read go one at a time, however many cores there are. One page in some thousands is such
/// a page: of 2,388 the one with the most tags has 16,000, and the longest 3.5 million characters.
/// </summary>
internal sealed class HeavyPages : IDisposable
{
    private const int ManyTags = 20_000;
    private const int ManyCharacters = 2_000_000;

    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<T> ReadAsync<T>(string html, Func<Task<T>> read, CancellationToken ct)
    {
        if (!IsHeavy(html))
            return await read();
        await turn.WaitAsync(ct);
        try
        {
            return await read();
        }
        finally
        {
            GiveBack();
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    // To the system: no ordinary page will need as much.
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static bool IsHeavy(string html) => html.Length > ManyCharacters || (html.Length > ManyTags && html.AsSpan().Count('<') > ManyTags);
}
