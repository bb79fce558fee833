using System.Globalization;
using Ingest.Corpora;
using Ingest.Training;

if (args is not ["body" or "bio", ..])
{
    await Console.Error.WriteLineAsync("usage: Ingest.Training body|bio [--corpora FOLDER] [--out FOLDER] [--errors FILE] [--predictions FILE] [--folds FOLDER] [--splits N]");
    return 2;
}

var folder = Option("--corpora") ?? Corpus.FindFolder() ?? throw new DirectoryNotFoundException("Say where the corpora are: --corpora FOLDER");
await (args[0] == "bio" ? BioTraining.RunAsync(folder, Option("--out"), Option("--errors")) : new BodyTraining(folder, int.Parse(Option("--splits") ?? "1", CultureInfo.InvariantCulture)).RunAsync(new BodyOutput(Option("--out"), Option("--errors"), Option("--predictions"), Option("--folds"))));
return 0;

string? Option(string name) => Array.IndexOf(args, name) is var at and > 0 && at + 1 < args.Length ? args[at + 1] : null;
