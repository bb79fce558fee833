using Ingest.Extraction.Labels;

namespace Ingest.Training;

/// <summary>The tables and trees that were learned from some pages.</summary>
internal sealed class BodyModel
{
    private BodyModel(OddsLearning learning, Boosting boosting, IReadOnlyList<LabelledPage> pages)
    {
        Odds = learning.Table();
        Trees = boosting.Train(BodyRows.Of(pages, page => BodyRows.WithOdds(page, learning.Without(page.Page.Domain))));
    }

    public WordOdds Odds { get; }

    public TreeEnsemble Trees { get; }

    public BlockLabeller Labeller => new(Odds, Trees);

    /// <summary>Learns the words, and then the trees.</summary>
    public static BodyModel Train(IReadOnlyList<LabelledPage> pages, Boosting boosting) => new(OddsLearning.Of(pages), boosting, pages);

    public float[] Chances(LabelledPage page) => [.. BodyRows.WithOdds(page, Odds.Find).Select(row => row.Length == 0 ? 0 : Trees.Chance(row))];

    /// <summary>As Labels/ holds them.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Write("body.words", Odds.Write);
        Write("body.model", file => TreeEnsembleFile.Write(file, Trees));

        void Write(string name, Action<Stream> content)
        {
            using var file = File.Create(Path.Combine(folder, name));
            content(file);
        }
    }
}
