using Ingest.Worker.Storage.Reextracting;

namespace Ingest.Worker.Cli;

/// <summary>Goes over the chosen stored pages in order of time. What was saved is out of the choice, so that a stopped pass goes on where it was.</summary>
internal sealed class RereadPass(ReadingStore readings, PageRereading rereading, RereadTally tally)
{
    /// <summary>Pages in memory at a time.</summary>
    private const int Batch = 20;

    /// <exception cref="OperationCanceledException">It was stopped; the tally has what was done.</exception>
    public async Task RunAsync(ReadingChoice choice, Action<long>? pageDone, CancellationToken ct)
    {
        var position = ReadingPosition.Start;
        while (await readings.NextAsync(choice, position, Batch, ct) is { Count: > 0 } batch)
        {
            foreach (var reading in batch)
            {
                tally.Add(await rereading.RunAsync(reading, ct));
                position = reading.Position;
                pageDone?.Invoke(tally.Pages);
            }
        }
    }
}
