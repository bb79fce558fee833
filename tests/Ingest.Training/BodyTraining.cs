using System.Diagnostics;
using Ingest.Corpora;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Training;

/// <summary>Trains the two looks of the body model, and says by cross-validation over domains how well they read pages never seen.</summary>
internal sealed class BodyTraining(string folder, int seed)
{
    private readonly Boosting firstLook = new(iterations: 80, leaves: 16, learningRate: 0.12) { Seed = seed };
    private readonly Boosting secondLook = new(iterations: 80, leaves: 16, learningRate: 0.12) { Seed = seed };
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <param name="output">The folder that the models go to; null to cross-validate only.</param>
    /// <param name="errors">Where the list of wrong blocks goes; null for none.</param>
    /// <param name="predictions">Where the bodies go that the whole pipeline reads in cross-validation; null for nowhere.</param>
    public async Task RunAsync(string? output, string? errors, string? predictions)
    {
        var pages = await ReadAsync();
        Print($"{pages.Count} pages, {pages.Sum(page => page.Texts.Count)} blocks, {pages.Sum(page => page.Features.Count(row => row.Length > 0))} of them candidates; {BlockFeatures.Count} + {LearnedFeatures.Count} + {ContextFeatures.Count} features");
        Print($"labels           {CrossValidation.Report(pages, page => page.Labels)}");
        var shipped = output is null ? null : BodyModel.Train(pages, firstLook);
        var folds = Enumerable.Range(0, PageLabelling.Folds).Select(fold => BodyModel.Train(Except(pages, fold), firstLook)).ToArray();
        var first = pages.ToDictionary(page => page, page => folds[page.Fold].FirstChances(page));
        Report("first look, CV ", pages, first);
        LabelDoubt.Apply(pages, page => first[page]);
        for (var fold = 0; fold < folds.Length; fold++)
        {
            folds[fold].TrainSecond(Except(pages, fold), secondLook, page => first[page]);
        }

        var both = pages.ToDictionary(page => page, page => folds[page.Fold].Chances(page, first[page]));
        Report("both looks, CV ", pages, both);
        if (errors is not null)
        {
            ErrorListing.Write(errors, pages, page => both[page]);
        }

        var bodies = await WholePipeline.ReadAsync(pages, [.. folds.Select(model => model.Labeller)]);
        Print($"pipeline, CV     {WholePipeline.Report(pages, bodies)}");
        if (predictions is not null)
        {
            await WholePipeline.WriteAsync(predictions, pages, bodies);
        }

        if (shipped is not null)
        {
            shipped.TrainSecond(pages, secondLook, page => first[page]);
            shipped.Write(output!);
            Print($"model of {shipped.Odds.Words.Count} words written to {output}");
        }
    }

    private static List<LabelledPage> Except(List<LabelledPage> pages, int fold) => [.. pages.Where(page => page.Fold != fold)];

    private void Report(string name, List<LabelledPage> pages, Dictionary<LabelledPage, float[]> chances)
    {
        Print($"{name}  {CrossValidation.Report(pages, page => chances[page])}");
        Print($"  log-loss       {CrossValidation.LogLoss(pages, page => chances[page])}");
    }

    private async Task<List<LabelledPage>> ReadAsync()
    {
        var pages = new List<LabelledPage>();
        foreach (var part in Corpus.Load(folder).Chunk(64))
        {
            pages.AddRange(await Task.WhenAll(part.Select(page => Task.Run(() => PageLabelling.ReadAsync(page, seed)))));
        }

        return pages;
    }

    private void Print(FormattableString text) =>
        Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,5:0.0} s  ") + FormattableString.Invariant(text));
}
