using Ingest.MutationBench;
using Ingest.MutationBench.Corpus;

var (options, problem) = BenchOptions.Parse(args);
if (options is null)
{
    Console.Error.WriteLine($"{problem} {BenchOptions.Usage}");
    return 2;
}

if (PageCorpus.Folder is not { } folder)
{
    Console.Error.WriteLine("No corpus: set INGEST_SHARED to the folder that holds corpora/pages.jsonl.");
    return 1;
}

var pages = PageCorpus.Load(folder).Where(page => options.Corpus is null || page.Corpus == options.Corpus);
var trials = await Sample.RunAsync(pages, options, [.. Bench.Mutations.Where(options.Includes)], options.Models is null ? PageReaders.Shipped : PageReaders.OfFolds(options.Models), CancellationToken.None);
foreach (var line in new Scoreboard(trials).Lines())
{
    Console.WriteLine(line);
}

foreach (var trial in trials.Where(trial => trial.IsBad && (options.ShowsUnread || !trial.IsUnread)).Take(options.Show))
{
    Console.WriteLine($"\n{trial.Mutation} · {trial.Page} · expected {string.Join('|', trial.Expected.Classes)}, was {trial.Change.Class}");
    foreach (var sentence in new[] { trial.Expected.OldSentences, trial.Expected.NewSentences }.SelectMany(edited => edited ?? new HashSet<string>()).Take(2))
    {
        Console.WriteLine($"  {(trial.IsUnread ? "not read" : "edited")} · {sentence}");
    }

    foreach (var sentence in trial.Change.Sentences.Take(6))
    {
        Console.WriteLine($"  {sentence.Op} · {sentence.Old} → {sentence.New}");
    }
}

return 0;
