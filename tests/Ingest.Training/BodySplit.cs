using System.Globalization;

namespace Ingest.Training;

/// <summary>One split of the pages into folds, and what the models of each fold, which saw none of its domains, say of its pages.</summary>
internal sealed class BodySplit
{
    private readonly List<LabelledPage> pages;
    private readonly BodyModel[] folds;

    private BodySplit(List<LabelledPage> pages, BodyModel[] folds)
    {
        (this.pages, this.folds) = (pages, folds);
        Chances = pages.ToDictionary(page => page, page => folds[page.Fold].Chances(page));
    }

    public IReadOnlyDictionary<LabelledPage, float[]> Chances { get; }

    /// <summary>As many folds at a time as there are processors: each is trained by one thread, so that equal rows give equal trees.</summary>
    public static BodySplit Train(List<LabelledPage> pages, int split, Boosting boosting)
    {
        foreach (var page in pages)
        {
            page.Fold = PageLabelling.FoldOf(page.Page.Domain, split);
        }

        return new BodySplit(pages, [.. Enumerable.Range(0, PageLabelling.Folds).AsParallel().AsOrdered().Select(fold => BodyModel.Train(Except(pages, fold), boosting))]);
    }

    /// <returns>The bodies that the whole pipeline reads, page by page.</returns>
    public Task<string[]> BodiesAsync() => WholePipeline.ReadAsync(pages, [.. folds.Select(model => model.Labeller)]);

    /// <summary>A folder a fold: its models, and in <c>domains.txt</c> the registrable domains of the pages that they have not seen.</summary>
    public void Write(string folder)
    {
        for (var fold = 0; fold < folds.Length; fold++)
        {
            var own = Path.Combine(folder, fold.ToString(CultureInfo.InvariantCulture));
            folds[fold].Write(own);
            File.WriteAllLines(Path.Combine(own, "domains.txt"), pages.Where(page => page.Fold == fold).Select(page => page.Page.Domain).Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static List<LabelledPage> Except(List<LabelledPage> pages, int fold) => [.. pages.Where(page => page.Fold != fold)];
}
