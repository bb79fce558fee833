namespace Ingest.Corpora;

/// <summary>A corpus's own body metric, as score.py has it.</summary>
public static class BodyMetric
{
    public static BodyScore Of(string corpus, GoldArticle gold, string body) => corpus switch
    {
        "aeb" => Shingles(gold.Body ?? "", body),
        "fundus" => Overlap(Tokens.MultilingualWords(gold.Body ?? ""), Tokens.MultilingualWords(body)),
        "trafilatura" => Snippets(gold, body),
        _ => Overlap(Tokens.LowerWords(gold.Body ?? ""), Tokens.LowerWords(body)),
    };

    /// <summary>The corpus's F1, precision and recall.</summary>
    public static (double F1, double Precision, double Recall) Total(string corpus, IReadOnlyCollection<BodyScore> pages) => corpus switch
    {
        "aeb" => TotalShingles(pages),
        "trafilatura" => Micro(pages),
        _ => (pages.Average(page => page.F1), pages.Average(page => page.Precision), pages.Average(page => page.Recall)),
    };

    private static BodyScore Shingles(string gold, string body)
    {
        var (hits, extra, missed) = Compare(Grams(Tokens.Words(gold)), Grams(Tokens.Words(body)));
        var all = (double)(hits + extra + missed);
        if (all == 0)
        {
            return new BodyScore(0, 0, 0, 0, 0, 0);
        }

        var (p, r) = (Ratio(hits, extra, missed), Ratio(hits, missed, extra));
        return new BodyScore(hits / all, extra / all, missed / all, Harmonic(p, r), p, r);
    }

    private static List<string> Grams(List<string> words)
    {
        var grams = new List<string>();
        for (var i = 0; i < Math.Max(1, words.Count - 3); i++)
        {
            var gram = string.Join('\n', words.Skip(i).Take(4));
            if (gram.Length > 0)
            {
                grams.Add(gram);
            }
        }

        return grams;
    }

    private static BodyScore Overlap(List<string> gold, List<string> body)
    {
        if (gold.Count == 0 || body.Count == 0)
        {
            var both = gold.Count == body.Count ? 1 : 0;
            return new BodyScore(0, body.Count, gold.Count, both, both, both);
        }

        var (hits, extra, missed) = Compare(gold, body);
        var (p, r) = ((double)hits / body.Count, (double)hits / gold.Count);
        return new BodyScore(hits, extra, missed, Harmonic(p, r), p, r);
    }

    private static BodyScore Snippets(GoldArticle gold, string body)
    {
        var text = Tokens.Squeeze(body);
        var hits = text.Length == 0 ? 0 : gold.With.Count(snippet => text.Contains(Tokens.Squeeze(snippet), StringComparison.Ordinal));
        var extra = text.Length == 0 ? 0 : gold.Without.Count(snippet => text.Contains(Tokens.Squeeze(snippet), StringComparison.Ordinal));
        var missed = gold.With.Count - hits;
        var (p, r) = (Part(hits, hits + extra), Part(hits, hits + missed));
        return new BodyScore(hits, extra, missed, Part(2 * hits, (2 * hits) + extra + missed), p, r);
    }

    private static (double F1, double Precision, double Recall) TotalShingles(IReadOnlyCollection<BodyScore> pages)
    {
        var p = pages.Where(page => page.Hits + page.Extra > 0).Average(page => page.Precision);
        var r = pages.Where(page => page.Hits + page.Missed > 0).Average(page => page.Recall);
        return (Harmonic(p, r), p, r);
    }

    private static (double F1, double Precision, double Recall) Micro(IReadOnlyCollection<BodyScore> pages)
    {
        var (hits, extra, missed) = (pages.Sum(page => page.Hits), pages.Sum(page => page.Extra), pages.Sum(page => page.Missed));
        return (Part(2 * hits, (2 * hits) + extra + missed), Part(hits, hits + extra), Part(hits, hits + missed));
    }

    private static (int Hits, int Extra, int Missed) Compare(List<string> gold, List<string> body)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in gold)
        {
            left[word] = left.GetValueOrDefault(word) + 1;
        }

        var hits = 0;
        foreach (var word in body)
        {
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                hits++;
            }
        }

        return (hits, body.Count - hits, gold.Count - hits);
    }

    private static double Ratio(double hit, double miss, double otherMiss) => miss == 0 && otherMiss == 0 ? 1 : Part(hit, hit + miss);

    private static double Harmonic(double p, double r) => p + r > 0 ? 2 * p * r / (p + r) : 0;

    private static double Part(double part, double whole) => whole > 0 ? part / whole : 0;
}
