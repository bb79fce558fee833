using System.Diagnostics;
using Ingest.Corpora;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Training;

/// <summary>Trains the two looks of the body model, and says by cross-validation over domains how well they read pages never seen.</summary>
/// <param name="folder">Where the corpora are.</param>
/// <param name="splits">So many splits into folds are cross-validated, each with trees of its own; the first gives the shipped model its doubts.</param>
internal sealed class BodyTraining(string folder, int splits)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    public async Task RunAsync(BodyOutput output)
    {
        var pages = await ReadAsync();
        Print($"{pages.Count} pages, {pages.Sum(page => page.Texts.Count)} blocks, {pages.Sum(page => page.Features.Count(row => row.Length > 0))} of them candidates; {BlockFeatures.Count} + {LearnedFeatures.Count} + {ContextFeatures.Count} features");
        Print($"labels           {CrossValidation.Report(pages, page => page.Labels)}");
        var shipped = output.Models is null ? null : BodyModel.Train(pages, Look(1));
        var scores = new List<IReadOnlyDictionary<string, double>>();
        for (var split = 1; split <= splits; split++)
        {
            var trained = BodySplit.Train(pages, split, Look(split), Look(split));
            scores.Add(await ReportAsync(pages, trained, split == 1 ? output.Predictions : null));
            if (split == 1 && output.Errors is not null)
            {
                ErrorListing.Write(output.Errors, pages, page => trained.Both[page]);
            }

            if (split == 1 && output.Folds is not null)
            {
                trained.Write(output.Folds);
            }

            if (split == 1 && shipped is not null)
            {
                shipped.TrainSecond(pages, Look(split), page => trained.First[page]);
                shipped.Write(output.Models!);
                Print($"model of {shipped.Odds.Words.Count} words written to {output.Models}");
            }
        }

        Print($"{splits} splits, CV     {CrossValidation.Spread(scores)}");
    }

    private static Boosting Look(int seed) => new(iterations: 80, leaves: 16, learningRate: 0.12) { Seed = seed };

    private async Task<IReadOnlyDictionary<string, double>> ReportAsync(List<LabelledPage> pages, BodySplit split, string? predictions)
    {
        Report("first look, CV ", pages, split.First);
        Report("both looks, CV ", pages, split.Both);
        var bodies = await split.BodiesAsync();
        Print($"pipeline, CV     {WholePipeline.Report(pages, bodies)}");
        if (predictions is not null)
        {
            await WholePipeline.WriteAsync(predictions, pages, bodies);
        }

        return WholePipeline.Scores(pages, bodies);
    }

    private void Report(string name, List<LabelledPage> pages, IReadOnlyDictionary<LabelledPage, float[]> chances)
    {
        Print($"{name}  {CrossValidation.Report(pages, page => chances[page])}");
        Print($"  log-loss       {CrossValidation.LogLoss(pages, page => chances[page])}");
    }

    private async Task<List<LabelledPage>> ReadAsync()
    {
        var pages = new List<LabelledPage>();
        foreach (var part in Corpus.Load(folder).Chunk(64))
        {
            pages.AddRange(await Task.WhenAll(part.Select(page => Task.Run(() => PageLabelling.Read(page)))));
        }

        return pages;
    }

    private void Print(FormattableString text) =>
        Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,5:0.0} s  ") + FormattableString.Invariant(text));
}
