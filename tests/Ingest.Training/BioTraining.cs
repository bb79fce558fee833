using Ingest.Corpora.Bios;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Labels;

namespace Ingest.Training;

/// <summary>Trains the bio model, and says by cross-validation over domains how well bios of pages never seen are read, rules and assembly included.</summary>
internal static class BioTraining
{
    /// <summary>Few hundred bios make any one model a matter of luck: four that saw other samples are added up.</summary>
    private static readonly Boosting[] Models = [.. Enumerable.Range(1, 4).Select(seed => new Boosting(iterations: 120, leaves: 8, learningRate: 0.06) { FewestRowsInLeaf = 8, Seed = seed })];

    /// <param name="output">The folder that the model goes to; null to cross-validate only.</param>
    /// <param name="errors">Where the pages that are read wrong go; null for none.</param>
    public static async Task RunAsync(string folder, string? output, string? errors)
    {
        List<LabelledBioPage> pages = [];
        foreach (BioGoldPage gold in BioGold.Load(folder))
        {
            pages.Add(await BioLabelling.ReadAsync(gold));
        }

        Console.WriteLine(FormattableString.Invariant($"{pages.Count} pages, {pages.Sum(page => page.Candidates.Count)} candidates, {pages.Sum(page => page.Labels.Count(label => label))} of them bios"));
        List<(BioGoldPage Gold, IReadOnlyList<BioAnswer> Found)> answers = [.. Enumerable.Range(0, BioLabelling.Folds).SelectMany(fold => ReadFold(pages, fold))];
        Console.WriteLine($"cross-validation: {BioFigures.Of(answers)}");
        if (errors is not null)
        {
            await File.WriteAllLinesAsync(errors, answers.Where(page => page.Gold.IsPositive || page.Gold.IsNegative).SelectMany(Differences));
        }

        if (output is not null)
        {
            await using FileStream file = File.Create(Path.Combine(output, "bio.model"));
            TreeEnsembleFile.Write(file, Train(pages));
        }
    }

    private static List<(BioGoldPage Gold, IReadOnlyList<BioAnswer> Found)> ReadFold(List<LabelledBioPage> pages, int fold)
    {
        TreeEnsemble model = Train(pages.Where(page => page.Fold != fold));
        return [.. pages.Where(page => page.Fold == fold).Select(page => (page.Gold, Read(page, model)))];
    }

    private static IReadOnlyList<BioAnswer> Read(LabelledBioPage page, TreeEnsemble model)
    {
        IReadOnlyList<LabelledBio> bios = BioLabeller.Label(page.Page, page.Candidates, row => model.Chance(row));
        return [.. AuthorReader.Compose(page.Byline, page.Page, bios).Authors.Select(author => new BioAnswer(author.Name, author.Bio))];
    }

    private static TreeEnsemble Train(IEnumerable<LabelledBioPage> pages)
    {
        List<TrainingRow> rows = [.. pages.Where(page => !page.Gold.IsNeutral).SelectMany(page => page.Features.Select((row, i) => new TrainingRow { Features = row, Label = page.Labels[i], Weight = 1 }))];
        List<TreeEnsemble> models = [.. Models.Select(model => model.Train(rows))];
        return TreeEnsemble.Of([.. models.SelectMany(model => model.Trees)], models.Average(model => model.Slope) / models.Count);
    }

    private static IEnumerable<string> Differences((BioGoldPage Gold, IReadOnlyList<BioAnswer> Found) page)
    {
        string wanted = string.Join(" // ", page.Gold.Authors.Select(author => $"{author.Name}: {author.Bio}"));
        string given = string.Join(" // ", page.Found.Select(author => $"{author.Name}: {author.Bio}"));
        return BioWords.F1(given, wanted) > 0.97 ? [] : [$"== {page.Gold.Page.Corpus}:{page.Gold.Page.Id}", $"   gold  {wanted}", $"   found {given}"];
    }
}
