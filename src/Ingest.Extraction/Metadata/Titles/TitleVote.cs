namespace Ingest.Extraction.Metadata.Titles;

/// <summary>The statements of one page's title, weighed against each other.</summary>
internal sealed class TitleVote(IReadOnlySet<string> slug)
{
    private readonly List<TitleCandidate> candidates = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public TitleCandidate? Best => candidates.MaxBy(Score);

    /// <summary>Whether a first-level heading says what the metadata or the address say, in the same or in other words.</summary>
    public bool HasConfirmedHeading => candidates.Exists(candidate =>
        candidate.Source == TitleStatements.FirstHeading && Likeness(candidate) >= TitleWeights.LeastLikeness);

    public void Add(IReadOnlyList<TitleStatement> statements, SiteName site)
    {
        keys.UnionWith(statements.Select(statement => statement.Key).Where(key => key.Length > 3));
        foreach (var statement in statements)
        {
            var text = site.Strip(statement.Text, keys);
            var candidate = new TitleCandidate(text, statement.Key, statement.Source, statement.Weight);
            if (candidate.Key.Length > 0 && !(IsHeading(candidate) && site.Is(text) && SlugAgreement(candidate) <= 0.8))
            {
                candidates.Add(candidate);
            }
        }
    }

    private static bool IsHeading(TitleCandidate candidate) => candidate.Source is TitleStatements.FirstHeading or TitleStatements.SecondHeading;

    private double Score(TitleCandidate candidate)
    {
        var support = candidates.Where(other => other.Source != candidate.Source && other.Source != TitleStatements.SecondHeading)
            .Sum(other => other.Support(candidate));
        var score = candidate.Weight + support + (SlugAgreement(candidate) * TitleWeights.Slug);
        if (!IsHeading(candidate))
        {
            return score;
        }

        var likeness = Likeness(candidate);
        return score + (likeness < TitleWeights.LeastLikeness ? TitleWeights.UnlikeHeading : likeness * TitleWeights.Likeness);
    }

    private double Likeness(TitleCandidate candidate) =>
        candidates.Where(other => !IsHeading(other)).Select(other => candidate.Likeness(other.Words)).Append(SlugAgreement(candidate)).Max();

    /// <summary>The share of the address' words that stand in the title, 0 when the address has too few.</summary>
    private double SlugAgreement(TitleCandidate candidate) =>
        slug.Count < 2 ? 0 : (double)slug.Count(candidate.Words.Contains) / slug.Count;
}
