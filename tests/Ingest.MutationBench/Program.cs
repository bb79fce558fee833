using Ingest.MutationBench;
using Ingest.MutationBench.Corpus;

// dotnet run -c Release --project tests/Ingest.MutationBench -- [--every N] [--corpus NAME] [--only TEXT,TEXT] [--show COUNT]
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
int Number(string name, int otherwise) => int.TryParse(Option(name), out var number) ? number : otherwise;

if (PageCorpus.Folder is not { } folder)
{
    Console.Error.WriteLine("No corpus: set INGEST_SHARED to the folder that holds corpora/pages.jsonl.");
    return 1;
}

var mutations = Bench.Mutations.Where(mutation => Option("--only") is not { } only || only.Split(',').Any(part => mutation.Name.Contains(part, StringComparison.OrdinalIgnoreCase))).ToList();
var trials = await Sample.RunAsync(PageCorpus.Load(folder).Where(page => Option("--corpus") is not { } name || page.Corpus == name), Number("--every", 1), mutations, CancellationToken.None);
foreach (var line in new Scoreboard(trials).Lines())
{
    Console.WriteLine(line);
}

foreach (var trial in trials.Where(trial => trial.IsBad && !(trial.IsUnread && Option("--unread") is null)).Take(Number("--show", 0)))
{
    Console.WriteLine($"\n{trial.Mutation} · {trial.Page} · expected {string.Join('|', trial.Expected.Classes)}, was {trial.Change.Class}");
    foreach (var sentence in trial.Change.Sentences.Take(6))
    {
        Console.WriteLine($"  {sentence.Op} · {sentence.Old} → {sentence.New}");
    }
}

return 0;
