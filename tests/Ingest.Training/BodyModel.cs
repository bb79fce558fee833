using Ingest.Extraction.Labels;

namespace Ingest.Training;

/// <summary>The tables and trees that were learned from some pages.</summary>
internal sealed class BodyModel
{
    private readonly OddsLearning learning;

    private BodyModel(OddsLearning learning)
    {
        this.learning = learning;
        Odds = learning.Table();
    }

    public WordOdds Odds { get; }

    public TreeEnsemble? First { get; private set; }

    public TreeEnsemble? Second { get; private set; }

    public BlockLabeller Labeller => new(Odds, First!, Second!);

    /// <summary>Learns the words, and the trees of the first look.</summary>
    public static BodyModel Train(IReadOnlyList<LabelledPage> pages, Boosting first)
    {
        var model = new BodyModel(OddsLearning.Of(pages));
        model.First = first.Train(BodyRows.Of(pages, model.OwnRows));
        return model;
    }

    /// <param name="chances">What first looks say of the pages that had not seen them.</param>
    public void TrainSecond(IReadOnlyList<LabelledPage> pages, Boosting second, Func<LabelledPage, float[]> chances) =>
        Second = second.Train(BodyRows.Of(pages, page => BodyRows.WithContext(page, OwnRows(page), chances(page))));

    public float[] FirstChances(LabelledPage page) => ChancesOf(First!, BodyRows.WithOdds(page, Odds.Find));

    public float[] Chances(LabelledPage page, float[] first) => 
        [.. first.Zip(ChancesOf(Second!, BodyRows.WithContext(page, BodyRows.WithOdds(page, Odds.Find), first)), BlockLabeller.Agreed)];

    /// <summary>As Labels/ holds them.</summary>
    public void Write(string folder)
    {
        Write("body.words", Odds.Write);
        Write("body-first.model", file => TreeEnsembleFile.Write(file, First!));
        Write("body-second.model", file => TreeEnsembleFile.Write(file, Second!));

        void Write(string name, Action<Stream> content)
        {
            using var file = File.Create(Path.Combine(folder, name));
            content(file);
        }
    }

    private float[][] OwnRows(LabelledPage page) => BodyRows.WithOdds(page, learning.Without(page.Page.Domain));

    private static float[] ChancesOf(TreeEnsemble look, float[][] rows) => [.. rows.Select(row => row.Length == 0 ? 0 : look.Chance(row))];
}
