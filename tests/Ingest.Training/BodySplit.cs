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
        First = pages.ToDictionary(page => page, page => folds[page.Fold].FirstChances(page));
    }

    public IReadOnlyDictionary<LabelledPage, float[]> First { get; }

    public IReadOnlyDictionary<LabelledPage, float[]> Both { get; private set; } = new Dictionary<LabelledPage, float[]>();

    /// <summary>As many folds at a time as there are processors: each is trained by one thread, so that equal rows give equal trees.</summary>
    public static BodySplit Train(List<LabelledPage> pages, int split, Boosting firstLook, Boosting secondLook)
    {
        foreach (var page in pages)
        {
            page.Fold = PageLabelling.FoldOf(page.Page.Domain, split);
        }

        var models = InParallel(fold => BodyModel.Train(Except(pages, fold), firstLook));
        var trained = new BodySplit(pages, models);
        LabelDoubt.Apply(pages, page => trained.First[page]);
        InParallel(fold =>
        {
            models[fold].TrainSecond(Except(pages, fold), secondLook, page => trained.First[page]);
            return fold;
        });
        trained.Both = pages.ToDictionary(page => page, page => models[page.Fold].Chances(page, trained.First[page]));
        return trained;
    }

    /// <returns>The bodies that the whole pipeline reads, page by page.</returns>
    public Task<string[]> BodiesAsync() => WholePipeline.ReadAsync(pages, [.. folds.Select(model => model.Labeller)]);

    /// <summary>A folder a fold: its models, and in <c>domains.txt</c> the registrable domains of the pages that they have not seen.</summary>
    public void Write(string folder)
    {
        for (var fold = 0; fold < folds.Length; fold++)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, fold.ToString(CultureInfo.InvariantCulture))).FullName;
            folds[fold].Write(own);
            File.WriteAllLines(Path.Combine(own, "domains.txt"), pages.Where(page => page.Fold == fold).Select(page => page.Page.Domain).Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static T[] InParallel<T>(Func<int, T> ofFold) => [.. Enumerable.Range(0, PageLabelling.Folds).AsParallel().AsOrdered().Select(ofFold)];

    private static List<LabelledPage> Except(List<LabelledPage> pages, int fold) => [.. pages.Where(page => page.Fold != fold)];
}
