using System.Globalization;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

/// <summary>Pairs of texts of 20,000 words that are hard to align.</summary>
internal static class LongTexts
{
    public static (ArticleState Old, ArticleState Seen) Pair(string kind)
    {
        var random = new Random(7);
        var sentences = Sentences(random);
        return kind switch
        {
            "rewritten throughout" => (Of(sentences), Of(sentences.Select(sentence => sentence.Replace('1', '2')))),
            "shuffled" => (Of(sentences), Of(sentences.OrderBy(_ => random.Next()))),
            "two sentences repeated" => (Of(Enumerable.Repeat("Yes. No.", 10_000)), Of(Enumerable.Repeat("No. No. Yes.", 6_700))),
            _ => (Of(sentences), Of(Sentences(random))),
        };
    }

    private static string[] Sentences(Random random) =>
        [.. Enumerable.Range(0, 1000).Select(_ => "X" + string.Join(' ', Enumerable.Range(0, 20).Select(_ => Word(random))) + ".")];

    private static string Word(Random random) => "w" + random.Next(4000).ToString(CultureInfo.InvariantCulture);

    private static ArticleState Of(IEnumerable<string> sentences) => new() { Body = string.Join(' ', sentences) };
}
