using System.Globalization;

namespace Ingest.MutationBench;

/// <summary>Adds up what a run of the bench found.</summary>
internal sealed class Scoreboard(IReadOnlyList<Trial> trials)
{
    private readonly List<Trial> edits = [.. trials.Where(trial => trial.Expected.IsEdit)];
    private readonly List<Trial> harmless = [.. trials.Where(trial => !trial.Expected.IsEdit)];

    public double FalseVersions => Share(harmless, trial => trial.IsFalseVersion);

    public double Missed => Share(edits, trial => trial.IsMissed);

    public double ClassRight => 1 - Share(edits, trial => trial.IsClassWrong);

    public double SentencesRight => 1 - Share([.. edits.Where(trial => trial.Expected.OldSentences is not null)], trial => trial.AreSentencesWrong);

    public double MedianCompareMilliseconds => trials.Count == 0 ? 0 : trials.Select(trial => trial.CompareMilliseconds).Order().ElementAt(trials.Count / 2);

    public IEnumerable<string> Lines()
    {
        yield return "kind                                     pairs  false/missed  class wrong  sentences wrong  unread";
        foreach (var kind in trials.GroupBy(trial => trial.Mutation))
        {
            yield return Line($"{kind.Key,-40} {kind.Count(),5} {kind.Count(trial => trial.IsFalseVersion || trial.IsMissed),13} {kind.Count(trial => trial.IsClassWrong),12} {kind.Count(trial => trial.AreSentencesWrong),16} {kind.Count(trial => trial.IsUnread),7}");
        }

        foreach (var corpus in trials.GroupBy(trial => trial.Page[..trial.Page.IndexOf('/', StringComparison.Ordinal)]))
        {
            yield return new Scoreboard([.. corpus]).Sum($"{corpus.Key}, {corpus.DistinctBy(trial => trial.Page).Count()} pages: ");
        }

        yield return Sum("") + Line($" · compare, median {MedianCompareMilliseconds:0.00} ms, 99 % {Percentile(0.99):0.00} ms");
    }

    private string Sum(string of) => of
        + Line($"false versions {FalseVersions:P2} of {harmless.Count} · missed edits {Missed:P2} of {edits.Count} (not in the extracted body: {edits.Count(trial => trial.IsMissed && trial.IsUnread)}) · class right {ClassRight:P2} · exactly the edited sentences {SentencesRight:P2}");

    private double Percentile(double share) => trials.Count == 0 ? 0 : trials.Select(trial => trial.CompareMilliseconds).Order().ElementAt((int)((trials.Count - 1) * share));

    private static double Share(List<Trial> trials, Func<Trial, bool> isIt) => trials.Count == 0 ? 0 : (double)trials.Count(isIt) / trials.Count;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
