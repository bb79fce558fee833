using Ingest.Corpora.Bios;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Labels;

namespace Ingest.Training;

/// <summary>Trains the bio model, and says by cross-validation over domains how well bios of pages never seen are read, rules and assembly included.</summary>
internal static class BioTraining
{
    /// <summary>Weight of a block that is no bio on the pages that we marked: they were chosen for having such blocks, and outnumber the bios by far.</summary>
    private const float MarkedOther = 0.5f;

    /// <summary>Weight of a block's copy without class names: two of five bios stand in elements whose names say nothing.</summary>
    private const float Nameless = 0.25f;

    /// <summary>Few hundred bios make any one model a matter of luck: four that saw other samples are added up.</summary>
    private static readonly Boosting[] Models = [.. Enumerable.Range(1, 4).Select(seed => new Boosting(iterations: 160, leaves: 8, learningRate: 0.06) { FewestRowsInLeaf = 8, Seed = seed })];

    /// <param name="output">The folder that the model goes to; null to cross-validate only.</param>
    /// <param name="errors">Where the pages that are read wrong go; null for none.</param>
    public static async Task RunAsync(string folder, string? output, string? errors)
    {
        List<LabelledBioPage> pages = [];
        foreach (var gold in BioGold.Load(folder))
        {
            pages.Add(BioLabelling.Read(gold));
        }

        foreach (var marked in MarkedPage.Load(folder))
        {
            pages.Add(BioLabelling.Read(marked));
        }

        Console.WriteLine(FormattableString.Invariant($"{pages.Count} pages, {pages.Sum(page => page.Candidates.Count)} candidates, {pages.Sum(page => page.Labels.Count(label => label))} of them bios"));
        TreeEnsemble[] models = [.. Enumerable.Range(0, BioLabelling.Folds).Select(fold => Train(pages.Where(page => page.Fold != fold)))];
        await PrintAsync(pages, models, errors);
        if (output is not null)
        {
            await using var file = File.Create(Path.Combine(Directory.CreateDirectory(output).FullName, "bio.model"));
            TreeEnsembleFile.Write(file, Train(pages));
        }
    }

    private static async Task PrintAsync(List<LabelledBioPage> pages, TreeEnsemble[] models, string? errors)
    {
        List<(LabelledBioPage Page, IReadOnlyList<BioAnswer> Found)> answers = [.. pages.Select(page => (page, Read(page, models[page.Fold], BioRules.For)))];
        Console.WriteLine($"cross-validation: {BioFigures.Of(Labelled(answers))}");
        Console.WriteLine($"  without the rules: {BioFigures.Of(Labelled([.. pages.Select(page => (page, Read(page, models[page.Fold], (_, _) => null)))]))}");
        var marked = BioFigures.Of([.. answers.Where(answer => answer.Page.IsMarked).Select(answer => (answer.Page.Gold, answer.Found))]);
        Console.WriteLine(FormattableString.Invariant($"  on the pages that we marked: detection P {marked.DetectionPrecision:0.000} R {marked.DetectionRecall:0.000}, false {marked.FalseBios:0.000}"));
        if (errors is not null)
        {
            await File.WriteAllLinesAsync(errors, answers.SelectMany(answer => Differences(answer.Page, answer.Found)));
        }
    }

    private static List<(BioGoldPage Gold, IReadOnlyList<BioAnswer> Found)> Labelled(List<(LabelledBioPage Page, IReadOnlyList<BioAnswer> Found)> answers) =>
        [.. answers.Where(answer => !answer.Page.IsMarked).Select(answer => (answer.Page.Gold, answer.Found))];

    private static IReadOnlyList<BioAnswer> Read(LabelledBioPage page, TreeEnsemble model, Func<BioCandidate, BioPage, string?> rules)
    {
        var bios = BioLabeller.Label(page.Page, page.Candidates, model, rules);
        return [.. AuthorReader.Compose(page.Byline, page.Page, bios).Authors.Select(author => new BioAnswer(author.Name, author.Bio))];
    }

    private static TreeEnsemble Train(IEnumerable<LabelledBioPage> pages)
    {
        List<TrainingRow> rows = [.. pages.Where(page => !page.Gold.IsNeutral).SelectMany(RowsOf)];
        List<TreeEnsemble> models = [.. Models.Select(model => model.Train(rows))];
        return TreeEnsemble.Of([.. models.SelectMany(model => model.Trees)], models.Average(model => model.Slope) / models.Count);
    }

    /// <summary>The blocks that the model will be asked about, and each once more without what names around it say.</summary>
    private static IEnumerable<TrainingRow> RowsOf(LabelledBioPage page)
    {
        for (var i = 0; i < page.Candidates.Count; i++)
        {
            if (!BioRules.Forbids(page.Candidates[i], page.Page))
            {
                var weight = page.IsMarked && !page.Labels[i] ? MarkedOther : 1;
                yield return new TrainingRow { Features = page.Features[i], Label = page.Labels[i], Weight = weight };
                yield return new TrainingRow { Features = BioFeatures.WithoutNames(page.Features[i]), Label = page.Labels[i], Weight = weight * Nameless };
            }
        }
    }

    private static IEnumerable<string> Differences(LabelledBioPage page, IReadOnlyList<BioAnswer> found)
    {
        var given = string.Join(" // ", found.Select(author => $"{author.Name}: {author.Bio}"));
        if (page.IsMarked)
        {
            return page.Gold.HasBio == found.Any(author => author.Bio is not null) ? [] : [$"== {page.Gold.Page.Corpus}:{page.Gold.Page.Id}", page.Gold.HasBio ? "   missed" : "   has none", $"   found {given}"];
        }

        var wanted = string.Join(" // ", page.Gold.Authors.Select(author => $"{author.Name}: {author.Bio}"));
        return !(page.Gold.IsPositive || page.Gold.IsNegative) || BioWords.F1(given, wanted) > 0.97 ? [] : [$"== {page.Gold.Page.Corpus}:{page.Gold.Page.Id}", $"   gold  {wanted}", $"   found {given}"];
    }
}
