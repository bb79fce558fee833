using System.Text;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Body;

/// <summary>
/// Questions and answers below the text that the page's JSON-LD calls its own, as schema.org has it for a page of questions: they are told
/// for the article's readers, however they are folded and whatever button unfolds them.
/// </summary>
internal static class DeclaredAnswers
{
    /// <summary>Blocks of one answer.</summary>
    private const int Longest = 40;

    /// <summary>Blocks between the heading over all questions and the first.</summary>
    private const int HeadingReach = 2;

    /// <summary>Letters and digits.</summary>
    private const int ShortestQuestion = 8;

    /// <summary>Characters.</summary>
    private const int LongestQuestion = 300;

    /// <returns>Answers by question, each as its letters and digits.</returns>
    public static IReadOnlyDictionary<string, string> Of(PageDocument page)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in page.JsonLd.Nodes.Where(node => node.Is("Question")))
        {
            var answer = string.Concat(question.Nodes("acceptedAnswer").Select(node => Key(WithoutTags(node.Text("text") ?? ""))));
            if (Key(question.Text("name") ?? "") is { Length: >= ShortestQuestion } key && answer.Length > 0)
            {
                answers.TryAdd(key, answer);
            }
        }

        return answers;
    }

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="answers">By question; null or empty where none are declared.</param>
    public static void Add(PageBlocks page, bool[] selected, IReadOnlyDictionary<string, string>? answers)
    {
        var first = answers is null or { Count: 0 } ? -1 : Array.IndexOf(selected, true);
        var isFirst = true;
        for (var i = first + 1; first >= 0 && i < selected.Length; i++)
        {
            if (page.Blocks[i].Text.Length > LongestQuestion || !answers!.TryGetValue(Key(page.Blocks[i].Text), out var answer) || EndOf(page, i, answer) is var end && end == i + 1)
            {
                continue;
            }

            AddHeading(page, selected, isFirst ? i : 0);
            selected.AsSpan(i, end - i).Fill(true);
            (isFirst, i) = (false, end - 1);
        }
    }

    /// <summary>The ordinal behind the blocks that the answer holds.</summary>
    private static int EndOf(PageBlocks page, int question, string answer)
    {
        var end = question + 1;
        while (end < Math.Min(page.Blocks.Count, question + Longest) && answer.Contains(Key(page.Blocks[end].Text), StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Frequently asked questions" right above the first; with words in between where one element begins with it and holds them all.</summary>
    private static void AddHeading(PageBlocks page, bool[] selected, int question)
    {
        for (var i = question - 1; i >= Math.Max(0, question - HeadingReach) && !selected[i]; i--)
        {
            if (page.Blocks[i] is { Kind: BlockKind.Heading } heading)
            {
                selected.AsSpan(i, question - i).Fill(i == question - 1 || (ElementOf(page, heading) is var around && around.FirstBlock == i && around.EndBlock > question));
                return;
            }
        }
    }

    /// <summary>The nearest element around it that holds more than it.</summary>
    private static Container ElementOf(PageBlocks page, Block heading)
    {
        var at = page.ContainerOf(heading);
        while (at.Parent >= 0 && at.EndBlock <= heading.Ordinal + 1)
        {
            at = page.Containers[at.Parent];
        }

        return at;
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isTag = false;
        foreach (var c in text)
        {
            isTag = c == '<' || (isTag && c != '>');
            plain.Append(isTag ? ' ' : c);
        }

        return plain.ToString();
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
