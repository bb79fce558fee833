using Ingest.Worker.Comparison.Alignment;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Identity;

/// <summary>How much two headlines share: 0 nothing or unknown, 1 the same words.</summary>
internal static class TitleLikeness
{
    /// <summary>From here two headlines support that two entries are one article (NewsBlur repairs guids from 0.75 on).</summary>
    public const double Alike = 0.75;

    public static double Of(string? one, string? other)
    {
        var (a, b) = (Words.Of(Normalise.Key(one ?? "")), Words.Of(Normalise.Key(other ?? "")));
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        return a.Length == 0 || b.Length == 0 ? 0 : WordBag.Of(a, vocabulary).Likeness(WordBag.Of(b, vocabulary));
    }
}
