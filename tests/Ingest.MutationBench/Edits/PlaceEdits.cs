using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Small edits in places that are easily overlooked, and sentences and paragraphs that go a short way.</summary>
internal static partial class PlaceEdits
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        In("word of a heading replaced", "h2,h3,h4"),
        In("word of a list item replaced", "li,dd"),
        In("word of a table cell replaced", "td"),
        In("word of a quote replaced", "blockquote,blockquote p"),
        new("word of a one-sentence paragraph replaced", page => First(page, page.Paragraphs.Where(paragraph => Edit.Keys(paragraph).Count == 1), paragraph => Replace(page, paragraph, Inner(), "velvet"))),
        new("first word of a sentence replaced", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, SentenceStart(), "Meanwhile"))),
        new("last word of a sentence replaced", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, SentenceEnd(), "velvet"))),
        new("day of a date changed", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Day(), match => match == "17" ? "18" : "17"))),
        new("million for billion", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Scale(), match => match[0] == 'm' ? "billion" : "million"))),
        new("digit within a number changed", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, LongNumber(), match => (match[0] == '9' ? '8' : '9') + match[1..]))),
        new("short sentence added", page => Edit.Of(page.Middle, paragraph => Append(page, paragraph, " He declined."), Substantive)),
        new("sentence added before a paragraph", page => Edit.Of(page.Middle, paragraph => Prepend(page, paragraph, "Nobody in the ministry had expected that answer. "), Substantive)),
        new("short paragraph added", page => Added(page, "No vote was taken.")),
        new("paragraph moved to the beginning", page => Move(page, ^2, 0)),
        new("paragraph moved down by one", page => Move(page, 1, 2)),
        new("three paragraphs removed", Remove),
        new("second half of a sentence removed", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Clause(), ""))),
        new("words within a bold phrase replaced", page => First(page, page.Paragraphs.SelectMany(paragraph => paragraph.QuerySelectorAll("strong,b,em,i,a")).Where(phrase => phrase.TextContent.Length > 12), phrase =>
            page.Paragraphs.FirstOrDefault(paragraph => paragraph.Contains(phrase)) is { } paragraph ? Edit.Of(paragraph, _ => WordPick.Replace(page, phrase, Inner(), _ => "velvet"), Substantive) : null)),
    ];

    private static Mutation In(string name, string selector) => new(name, page =>
        First(page, page.Paragraphs.Where(paragraph => paragraph.Matches(selector)), paragraph => Replace(page, paragraph, Inner(), "velvet")));

    private static Expectation? First(PageCopy page, IEnumerable<IElement> places, Func<IElement, Expectation?> edit)
    {
        var all = places.ToList();
        var start = all.Count == 0 ? 0 : page.Random.Next(all.Count);
        return all.Skip(start).Concat(all.Take(start)).Select(edit).FirstOrDefault(result => result is not null);
    }

    private static Expectation? Replace(PageCopy page, IElement paragraph, Regex pattern, string with) => Replace(page, paragraph, pattern, _ => with);

    private static Expectation? Replace(PageCopy page, IElement paragraph, Regex pattern, Func<string, string> with) =>
        Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, match => with(match.Value)), Substantive);

    private static bool Append(PageCopy page, IElement paragraph, string text)
    {
        paragraph.Append(page.Document.CreateTextNode(text));
        return Edit.Keys(paragraph)[^1] == Normalise.Key(text);
    }

    private static bool Prepend(PageCopy page, IElement paragraph, string text)
    {
        paragraph.Prepend(page.Document.CreateTextNode(text));
        return true;
    }

    /// <summary>The text as a paragraph of its own, set as the middle one.</summary>
    internal static Expectation? Added(PageCopy page, string text)
    {
        var model = PageCopy.Box(page.Middle);
        if (model.LocalName != "p")
        {
            return null;
        }

        var paragraph = (IElement)model.Clone(deep: false);
        paragraph.TextContent = text;
        model.InsertAfter(paragraph);
        return Edit.Added(text, Substantive);
    }

    /// <summary>Of two neighbours that changed places either may be called the moved one.</summary>
    private static Expectation? Move(PageCopy page, Index from, Index to)
    {
        if (page.Paragraphs.Count < 6)
        {
            return null;
        }

        var (moved, place) = (page.Paragraphs[from], page.Paragraphs[to]);
        if (moved.Parent != place.Parent || Edit.Keys(moved).Count > 3)
        {
            return null;
        }

        if (to.Value == 0)
        {
            place.InsertBefore(moved);
            return Edit.Moved(moved);
        }

        place.InsertAfter(moved);
        return moved.PreviousElementSibling == place && page.Paragraphs[1].NextElementSibling != place ? Edit.Moved(moved, place) : null;
    }

    private static Expectation? Remove(PageCopy page)
    {
        if (page.Paragraphs.Count < 10)
        {
            return null;
        }

        var gone = page.Paragraphs.Skip(4).Take(3).ToList();
        gone.ForEach(paragraph => paragraph.Remove());
        return new Expectation { Classes = [Substantive], OldSentences = gone.SelectMany(Edit.Keys).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    [GeneratedRegex(@"(?<=[\p{L},] )\p{L}{4,14}(?= \p{L})", RegexOptions.None, 30_000)]
    private static partial Regex Inner();

    [GeneratedRegex(@"(?<=\p{Ll}\. )\p{Lu}\p{Ll}{1,10}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex SentenceStart();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{4,14}(?=\. \p{Lu})", RegexOptions.None, 30_000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )\d{1,2}\b", RegexOptions.None, 30_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<=\d )(?:million|billion)\b", RegexOptions.None, 30_000)]
    private static partial Regex Scale();

    [GeneratedRegex(@"(?<![\d.,])\d{1,3}(?:,\d{3})+|(?<![\d.,])\d{5,}", RegexOptions.None, 30_000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@", \p{Ll}[\p{L} ]{20,80}(?=\. \p{Lu})", RegexOptions.None, 30_000)]
    private static partial Regex Clause();
}
