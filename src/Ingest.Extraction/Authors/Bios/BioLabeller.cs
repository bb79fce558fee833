using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Picks the blocks that are bios: by rule where a rule is sure, else by the model.</summary>
internal static class BioLabeller
{
    /// <summary>
    /// A block at least this likely to be a bio is one. Cross-validated, 0.3 to 0.5 give the same false bios on the labelled pages, and each
    /// tenth more misses one bio in a hundred.
    /// </summary>
    public const float Threshold = 0.35f;

    private static readonly Lazy<TreeEnsemble> Model = new(() => ModelResource.Read("bio.model", TreeEnsembleFile.Read));

    public static IReadOnlyList<LabelledBio> Label(BioPage page) => Label(page, CandidatesOf(page), Model.Value, BioRules.For);

    public static List<BioCandidate> CandidatesOf(BioPage page) => [.. page.Blocks.Blocks.Select(block => BioCandidate.Of(block, page)).OfType<BioCandidate>()];

    public static IReadOnlyList<LabelledBio> Label(BioPage page, IReadOnlyList<BioCandidate> candidates, TreeEnsemble model, Func<BioCandidate, BioPage, string?> rules)
    {
        List<(BioCandidate Candidate, string? Rule)> read = [.. candidates.Where(candidate => !BioRules.Forbids(candidate, page)).Select(candidate => (candidate, rules(candidate, page)))];
        var chances = Chances(model, [.. read.Where(bio => bio.Rule is null).Select(bio => BioFeatures.Of(bio.Candidate, page))]);
        List<LabelledBio> bios = [];
        var asked = 0;
        foreach (var (candidate, rule) in read)
        {
            var evidence = rule ?? (chances[asked++] >= Threshold ? "label" : null);
            if (evidence is not null)
            {
                bios.Add(new LabelledBio(candidate, evidence));
            }
        }

        return BioExpansion.Of(bios, page);
    }

    private static float[] Chances(TreeEnsemble model, float[][] rows)
    {
        var scores = new double[rows.Length];
        if (rows.Length > 0)
        {
            model.Score(rows.SelectMany(row => row).ToArray(), rows[0].Length, scores);
        }

        return [.. scores.Select(model.ChanceOf)];
    }
}
