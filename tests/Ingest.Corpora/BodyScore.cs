namespace Ingest.Corpora;

/// <summary>How one page's body was read, in the counts that its corpus's metric is made of.</summary>
/// <param name="Hits">Words, n-grams or snippets that are right; a share of the page in the n-gram metric.</param>
public sealed record BodyScore(double Hits, double Extra, double Missed, double F1, double Precision, double Recall);
