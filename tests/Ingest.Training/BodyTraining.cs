using System.Diagnostics;
using Ingest.Corpora;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Training;

/// <summary>Trains the two looks of the body model, and says by cross-validation over domains how well they read pages never seen.</summary>
internal static class BodyTraining
{
    private static readonly Boosting FirstLook = new(iterations: 80, leaves: 16, learningRate: 0.12);
    private static readonly Boosting SecondLook = new(iterations: 80, leaves: 16, learningRate: 0.12);

    /// <param name="output">The folder that the models go to; null to cross-validate only.</param>
    /// <param name="errors">Where the list of wrong blocks goes; null for none.</param>
    public static async Task RunAsync(string folder, string? output, string? errors)
    {
        var clock = Stopwatch.StartNew();
        var pages = await ReadAsync(folder);
        Print(clock, $"{pages.Count} pages, {pages.Sum(page => page.Texts.Count)} blocks, {pages.Sum(page => page.Features.Count(row => row.Length > 0))} of them candidates; {BlockFeatures.Count} + {ContextFeatures.Count} features");
        Print(clock, $"labels           {CrossValidation.Report(pages, page => page.Labels)}");
        var first = CrossValidation.Label(pages, FirstLook, page => page.Features);
        Print(clock, $"first look, CV   {CrossValidation.Report(pages, page => first[page])}");
        var extended = pages.ToDictionary(page => page, page => BodyRows.WithContext(page, first[page]));
        var second = CrossValidation.Label(pages, SecondLook, page => extended[page]);
        Print(clock, $"second look, CV  {CrossValidation.Report(pages, page => second[page])}");
        if (errors is not null)
        {
            ErrorListing.Write(errors, pages, page => second[page]);
        }

        if (output is not null)
        {
            Write(Path.Combine(output, "body-first.model"), FirstLook.Train(BodyRows.Of(pages, page => page.Features)));
            Write(Path.Combine(output, "body-second.model"), SecondLook.Train(BodyRows.Of(pages, page => extended[page])));
            Print(clock, $"models written to {output}");
        }
    }

    private static void Write(string path, TreeEnsemble model)
    {
        using var file = File.Create(path);
        TreeEnsembleFile.Write(file, model);
    }

    private static async Task<List<LabelledPage>> ReadAsync(string folder)
    {
        var pages = new List<LabelledPage>();
        foreach (var part in Corpus.Load(folder).Chunk(64))
        {
            pages.AddRange(await Task.WhenAll(part.Select(page => Task.Run(() => PageLabelling.ReadAsync(page)))));
        }

        return pages;
    }

    private static void Print(Stopwatch clock, FormattableString text) =>
        Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,5:0.0} s  ") + FormattableString.Invariant(text));
}
