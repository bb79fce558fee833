using Ingest.Corpora;
using Ingest.Corpora.Bios;
using Ingest.Evaluation;

// Reads all pages of the corpora with the extractor and with SmartReader, and prints their figures beside each other.
//   --check             the extractor alone; fails when a corpus falls more than 0.3 points under recorded.json
//   --corpora FOLDER    where the corpora are, when not beside the repository
//   --predictions FILE  writes what the extractor read, one JSON object a line
var folder = Option("--corpora") ?? Corpus.FindFolder();
if (folder is null)
{
    await Console.Error.WriteLineAsync("The corpora are not here: nothing is evaluated.");
    return 0;
}

var pages = Corpus.Load(folder, "aeb", "wcxb-dev", "fundus", "trafilatura");
var ingest = await Evaluator.ReadAsync(pages, Readers.IngestAsync);
if (Option("--predictions") is { } path)
{
    await Predictions.WriteAsync(path, pages, ingest);
}

var scores = Evaluator.Score(pages, ingest);
var bios = await Evaluator.ReadBiosAsync(BioGold.Load(folder));
if (args.Contains("--check"))
{
    Table.Print(Console.Out, ("ingest", scores));
    Console.WriteLine($"bios: {bios}");
    return await Recorded.CheckAsync(scores, bios, Console.Error) ? 0 : 1;
}

Table.Print(Console.Out, ("ingest", scores), ("SmartReader 0.11.1", Evaluator.Score(pages, await Evaluator.ReadAsync(pages, Readers.SmartReaderAsync))));
Console.WriteLine($"bios: {bios}");
return 0;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
