using Ingest.Worker.Fetching;

namespace Ingest.Worker.Pipeline;

/// <summary>
/// Lets pages that take hundreds of megabytes to read go one at a time, however many cores there are. One page in some thousands is such
/// a page: of 2,388 the one with the most tags has 16,000, and the longest 3.5 million characters.
/// </summary>
internal sealed class HeavyPages : IDisposable
{
    private const int ManyTags = 20_000;
    private const int ManyBytes = 2_000_000;

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <param name="page">The page as it came; a long one is decoded when its turn has come, so that none waits with all of its text.</param>
    public async Task<T> ReadAsync<T>(FetchResult page, Func<string, Task<T>> read, CancellationToken ct)
    {
        if (page.Body.Length > ManyBytes)
        {
            return await InTurnAsync(() => read(TextDecoder.DecodeHtml(page.Body.Span, page.ContentType)), ct);
        }

        var html = TextDecoder.DecodeHtml(page.Body.Span, page.ContentType);
        return html.AsSpan().Count('<') > ManyTags ? await InTurnAsync(() => read(html), ct) : await read(html);
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> read, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            // What others left lying must not lie beside it.
            GiveBack();
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
}
