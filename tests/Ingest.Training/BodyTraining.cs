using System.Diagnostics;
using Ingest.Corpora;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Training;

/// <summary>Trains the body model, and says by cross-validation over domains how well they read pages never seen.</summary>
/// <param name="folder">Where the corpora are.</param>
/// <param name="splits">So many splits into folds are cross-validated, each with trees of its own.</param>
internal sealed class BodyTraining(string folder, int splits)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    public async Task RunAsync(BodyOutput output)
    {
        var pages = await ReadAsync();
        Print($"{pages.Count} pages, {pages.Sum(page => page.Texts.Count)} blocks, {pages.Sum(page => page.Features.Count(row => row.Length > 0))} of them candidates; {BlockFeatures.Count} + {LearnedFeatures.Count} features");
        Print($"labels           {CrossValidation.Report(pages, page => page.Labels)}");
        if (output.Models is not null)
        {
            var shipped = BodyModel.Train(pages, Trees(1));
            shipped.Write(output.Models);
            Print($"model of {shipped.Odds.Words.Count} words written to {output.Models}");
        }

        var scores = new List<IReadOnlyDictionary<string, double>>();
        for (var split = 1; split <= splits; split++)
        {
            var trained = BodySplit.Train(pages, split, Trees(split));
            scores.Add(await ReportAsync(pages, trained, split == 1 ? output.Predictions : null));
            if (split == 1 && output.Folds is not null)
            {
                trained.Write(output.Folds);
            }

            if (split == 1 && output.Errors is not null)
            {
                ErrorListing.Write(output.Errors, pages, page => trained.Chances[page]);
            }
        }

        Print($"{splits} splits, CV     {CrossValidation.Spread(scores)}");
    }

    private static Boosting Trees(int seed) => new(iterations: 160, leaves: 16, learningRate: 0.08, featureFraction: 0.27) { Seed = seed };

    private async Task<IReadOnlyDictionary<string, double>> ReportAsync(List<LabelledPage> pages, BodySplit split, string? predictions)
    {
        Print($"blocks, CV       {CrossValidation.Report(pages, page => split.Chances[page])}");
        Print($"  log-loss       {CrossValidation.LogLoss(pages, page => split.Chances[page])}");
        var bodies = await split.BodiesAsync();
        Print($"pipeline, CV     {WholePipeline.Report(pages, bodies)}");
        if (predictions is not null)
        {
            await WholePipeline.WriteAsync(predictions, pages, bodies);
        }

        return WholePipeline.Scores(pages, bodies);
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
