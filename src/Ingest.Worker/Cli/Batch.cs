using System.Text.Json;

namespace Ingest.Worker.Cli;

/// <summary>Runs a verb over a file of JSON lines: one result a line, in the same order; a bad line yields its error and the batch goes on.</summary>
internal static class Batch
{
    public static async Task RunAsync(string path, Func<BatchItem, CancellationToken, Task<string>> read, CancellationToken ct)
    {
        if (path != "-" && !File.Exists(path))
        {
            throw new UserErrorException($"Cannot read {path}: there is no such file.");
        }

        using var input = path == "-" ? Console.In : File.OpenText(path);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), JsonText.Utf8);
        using var progress = new BatchProgress(path);
        var inFlight = new Queue<Task<string>>();
        while (await input.ReadLineAsync(ct) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            inFlight.Enqueue(Task.Run(() => ReadLineAsync(line, read, ct), ct));
            if (inFlight.Count > 2 * Environment.ProcessorCount)
            {
                await WriteNextAsync(inFlight, output, progress);
            }
        }

        while (inFlight.Count > 0)
        {
            await WriteNextAsync(inFlight, output, progress);
        }
    }

    private static async Task WriteNextAsync(Queue<Task<string>> inFlight, StreamWriter output, BatchProgress progress)
    {
        await output.WriteLineAsync(await inFlight.Dequeue());
        progress.Step();
    }

    private static async Task<string> ReadLineAsync(string line, Func<BatchItem, CancellationToken, Task<string>> read, CancellationToken ct)
    {
        var id = "";
        try
        {
            using var json = JsonDocument.Parse(line);
            var item = new BatchItem(json.RootElement);
            id = item.Id;
            return await read(item, ct);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return JsonText.Write(writer =>
            {
                writer.WriteString("id", id);
                writer.WriteString("error", Failure.Explain(problem));
            });
        }
    }
}
