namespace Ingest.Training;

/// <summary>
/// Some golds stop in the middle of the text or begin late (about one in a hundred of WCXB's), and alignment errs at times: a label that
/// models of other sites contradict as strongly as they can teaches more wrong than right, so the second look weighs it less.
/// </summary>
internal static class LabelDoubt
{
    private const float Contradiction = 0.85f;

    private const float Weight = 0.3f;

    /// <param name="chances">What first looks say of the pages that had not seen them.</param>
    public static void Apply(IEnumerable<LabelledPage> pages, Func<LabelledPage, float[]> chances)
    {
        // Snippets are picked by hand to be hard: there a contradiction is the model's error.
        foreach (var page in pages.Where(page => page.Page.Gold.Body is not null))
        {
            var own = chances(page);
            for (var i = 0; i < own.Length; i++)
            {
                page.TrainingWeights[i] = page.Weights[i] * (Math.Abs(page.Labels[i] - own[i]) > Contradiction ? Weight : 1);
            }
        }
    }
}
