using System.Diagnostics;
using System.Globalization;
using Ingest.Extraction;
using Ingest.Worker.Comparison;

namespace Ingest.Benchmarks;

/// <summary>
/// What comparing 20,000 words with 20,000 takes, for texts of many shapes: the best and the worst of several rounds, and the processor
/// time of the best, which another process's work hardly touches. As the service does it: two pages, what only the extraction did taken back.
/// </summary>
internal static class CompareTimes
{
    private const int Words = 20_000;
    private const int Rounds = 7;

    public static async Task PrintAsync(TextWriter output)
    {
        foreach (var (name, old, seen) in Pairs())
        {
            var (before, after) = (Page(old), Page(seen));
            PageComparison.Compare(before, after);
            var rounds = Enumerable.Range(0, Rounds).Select(_ => Time(() => PageComparison.Compare(before, after))).ToList();
            await output.WriteLineAsync(FormattableString.Invariant(
                $"{name,-36} best {rounds.Min(round => round.Wall),6:0} ms, worst {rounds.Max(round => round.Wall),6:0} ms, processor {rounds.Min(round => round.Processor),6:0} ms"));
        }
    }

    private static (double Wall, double Processor) Time(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var (processor, wall) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        action();
        process.Refresh();
        return (Stopwatch.GetElapsedTime(wall).TotalMilliseconds, (process.TotalProcessorTime - processor).TotalMilliseconds);
    }

    private static IEnumerable<(string Name, string[] Old, string[] Seen)> Pairs()
    {
        var random = new Random(7);
        var text = Paragraphs(random, Words);
        var other = Paragraphs(new Random(8), Words);
        yield return ("all the same", text, [.. text]);
        yield return ("one word", text, [.. text[..100], text[100].Replace(" of ", " near ", StringComparison.Ordinal), .. text[101..]]);
        yield return ("all different, same vocabulary", text, other);
        yield return ("block moved", text, [.. text[200..], .. text[..200]]);
        yield return ("half edited", text, [.. text.Select((paragraph, i) => i % 2 == 0 ? Edited(paragraph) : paragraph)]);
        yield return ("every sentence edited", text, [.. text.Select(Edited)]);
        yield return ("half removed", text, [.. text.Where((_, i) => i % 2 == 0)]);
        yield return ("half replaced", text, [.. text.Select((paragraph, i) => i % 2 == 0 ? other[i % other.Length] : paragraph)]);
        yield return ("shuffled", text, [.. text.OrderBy(_ => random.Next())]);
        yield return ("shuffled and edited", text, [.. text.OrderBy(_ => random.Next()).Select(Edited)]);
        yield return ("reversed", text, [.. text.Reverse()]);
        yield return ("two sentences again and again", Repeated("Yes. No.", Words / 2), Repeated("No. No. Yes.", Words / 3));
        yield return ("one sentence again and again, edited", Repeated("The vote was put off again.", Words / 6), Repeated("The vote was put off once more.", Words / 7));
        yield return ("near copies of one sentence", Numbered("The ministry counted {0} ships in the harbour on Monday.", 0), Numbered("The ministry counted {0} ships in the harbour on Friday.", 5000));
        yield return ("one sentence without an end", [string.Join(' ', text).Replace('.', ',')], [string.Join(' ', other).Replace('.', ',')]);
        yield return ("one paragraph", [string.Join(' ', text)], [string.Join(' ', text.Select((paragraph, i) => i % 3 == 0 ? Edited(paragraph) : paragraph))]);
        yield return ("Chinese", Ideographs(new Random(3)), Ideographs(new Random(4)));
        yield return ("figures, another column", Table(0), Table(1));
    }

    private static string Edited(string paragraph) => paragraph.Replace(" the ", " that ", StringComparison.Ordinal).Replace(" of ", " near ", StringComparison.Ordinal);

    private static string[] Repeated(string sentence, int times) => [.. Enumerable.Repeat(sentence, times).Chunk(4).Select(some => string.Join(' ', some))];

    private static string[] Numbered(string sentence, int first) =>
        [.. Enumerable.Range(first, Words / 10).Chunk(4).Select(some => string.Join(' ', some.Select(number => string.Format(CultureInfo.InvariantCulture, sentence, number))))];

    private static string[] Table(int shift) =>
        [.. Enumerable.Range(0, Words / 8).Select(row => FormattableString.Invariant($"{row} | {row * 7 % 1000} | {row * 13 % 900} | {(row + shift) % 10}"))];

    private static string[] Ideographs(Random random) =>
        [.. Enumerable.Range(0, Words / 100).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => new string([.. Enumerable.Range(0, 24).Select(_ => (char)random.Next(0x4E00, 0x5200))]) + "。")))];

    /// <summary>Words are as frequent as in prose (Zipf): a few in every sentence, most of them rare.</summary>
    private static string[] Paragraphs(Random random, int words)
    {
        string[] frequent = ["the", "of", "to", "and", "in", "a", "for", "that", "is", "was"];
        var paragraphs = new List<string>();
        for (var written = 0; written < words;)
        {
            var sentences = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, random.Next(8, 30)).Select(_ => Word()).ToList()).ToList();
            written += sentences.Sum(sentence => sentence.Count + 1);
            paragraphs.Add(string.Join(' ', sentences.Select(sentence => "It " + string.Join(' ', sentence) + ".")));
        }

        return [.. paragraphs];

        string Word()
        {
            var rank = (int)Math.Pow(12_000, random.NextDouble());
            return rank <= frequent.Length ? frequent[rank - 1] : "word" + rank.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static ExtractedArticle Page(string[] paragraphs) => new()
    {
        Title = "Ships in the harbour",
        Blocks = [.. paragraphs.Select(text => new BodyBlock(BlockKind.Paragraph, text))],
        OtherText = ["Home", "World", "About"],
    };
}
