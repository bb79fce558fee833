using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>What desks mend hours after a story went up: in passages that are set apart, in clauses, in headings, in short updates.</summary>
internal static partial class LateEdits
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("word replaced in a passage that is not read", page => First(Unread(page), paragraph => Replace(page, paragraph, Inner(), _ => "velvet", Substantive))),
        new("sentence added to a passage that is not read", page => First(Unread(page), paragraph => Edit.Of(paragraph, element => Append(page, element, " Nobody in the ministry had expected that answer."), Substantive))),
        new("sentence set into a paragraph", page => Anywhere(page, paragraph => Edit.Of(paragraph, element => WordPick.Replace(page, element, Between(), match => match.Value + "Two members of the committee left the room before the vote. "), Substantive))),
        new("number in words replaced", page => Anywhere(page, paragraph => Replace(page, paragraph, NumberWord(), word => word is "two" or "zwei" or "deux" or "dos" ? "nine" : "two", Substantive))),
        new("time of day replaced", page => Anywhere(page, paragraph => Replace(page, paragraph, Clock(), time => time == "7:15" ? "8:15" : "7:15", Substantive))),
        new("name replaced wherever it stands", ReplaceEverywhere),
        new("heading added", page => Beside(page, page.Middle, "<h2>What the harbour has to do with it</h2>", isAfter: false)),
        new("bold update set at the top", page => Beside(page, page.Paragraphs[0], "<p><strong>Update, Friday night:</strong> The talks were broken off after nine hours.</p>", isAfter: false)),
        new("paragraph moved up by three", page => MoveUp(page, 3)),
        new("word set in quotation marks", page => Anywhere(page, paragraph => Replace(page, paragraph, Inner(), word => $"“{word}”", ChangeClass.Cosmetic))),
        new("last sentence of the text removed", page => Edit.Of(page.Paragraphs[^1], RemoveLast, Substantive)),
        new("two paragraphs added", page => Two(page)),
        new("paragraph of one line removed", page => Remove(page.Paragraphs.Where(paragraph => paragraph.LocalName == "p" && Edit.Keys(paragraph).Count == 1).ElementAtOrDefault(1))),
        new("text of a link within a paragraph replaced", page => First(page.Paragraphs.Where(paragraph => paragraph.QuerySelector("a") is { } link && link.TextContent.Length < paragraph.TextContent.Length / 2), paragraph =>
            Edit.Of(paragraph, element => WordPick.Replace(page, element.QuerySelector("a")!, AnyWord(), _ => "velvet"), Substantive, ChangeClass.Typo))),
    ];

    private static IEnumerable<IElement> Unread(PageCopy page)
    {
        var body = Normalise.Key(page.Old.Body);
        return page.Paragraphs.Where(paragraph => Edit.Keys(paragraph) is { Count: > 0 } keys && !keys.Any(body.Contains));
    }

    private static Expectation? First(IEnumerable<IElement> places, Func<IElement, Expectation?> edit) => places.Select(edit).FirstOrDefault(result => result is not null);

    private static Expectation? Anywhere(PageCopy page, Func<IElement, Expectation?> edit) => WordPick.Anywhere(page, edit);

    private static Expectation? Replace(PageCopy page, IElement paragraph, Regex pattern, Func<string, string> with, ChangeClass expected) =>
        Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, match => with(match.Value)), expected);

    private static bool Append(PageCopy page, IElement paragraph, string text)
    {
        paragraph.Append(page.Document.CreateTextNode(text));
        return Edit.Keys(paragraph)[^1] == Normalise.Key(text);
    }

    private static Expectation? ReplaceEverywhere(PageCopy page)
    {
        var names = page.Paragraphs.SelectMany(paragraph => Name().Matches(paragraph.TextContent).Select(match => match.Value)).CountBy(name => name).Where(name => name.Value is > 1 and < 9).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var name = new Regex($@"\b{names[page.Random.Next(names.Count)].Key}\b", RegexOptions.None, TimeSpan.FromSeconds(1));
        var (old, seen) = (new HashSet<string>(), new HashSet<string>());
        foreach (var paragraph in page.Paragraphs)
        {
            var before = Edit.Keys(paragraph);
            foreach (var text in PageCopy.Texts(paragraph).Where(text => name.IsMatch(text.Data)).ToList())
            {
                text.Data = name.Replace(text.Data, "Karlsson");
            }

            old.UnionWith(before.Except(Edit.Keys(paragraph)));
            seen.UnionWith(Edit.Keys(paragraph).Except(before));
        }

        return new Expectation { Classes = [Substantive], OldSentences = old, NewSentences = seen };
    }

    private static Expectation? Beside(PageCopy page, IElement paragraph, string html, bool isAfter)
    {
        var place = PageCopy.Box(paragraph);
        if (place.LocalName != "p")
        {
            return null;
        }

        var text = page.Make(html);
        _ = isAfter ? place.Parent!.InsertBefore(text, place.NextSibling) : place.Parent!.InsertBefore(text, place);
        return Edit.Added("", Substantive, ChangeClass.CorrectionNote) with { NewSentences = Edit.Keys(text).ToHashSet() };
    }

    private static Expectation? Two(PageCopy page)
    {
        if (PageCopy.Box(page.Middle) is not { LocalName: "p" } model)
        {
            return null;
        }

        var (one, other) = ((IElement)model.Clone(deep: false), (IElement)model.Clone(deep: false));
        one.TextContent = "The committee met again on Friday and heard three more witnesses, all of them behind closed doors.";
        other.TextContent = "What they said is to be published in the autumn.";
        model.InsertAfter(one, other);
        return Edit.Added("", Substantive) with { NewSentences = new[] { one, other }.SelectMany(Edit.Keys).ToHashSet() };
    }

    private static Expectation? MoveUp(PageCopy page, int places)
    {
        var from = page.Paragraphs.Count - 2;
        if (from - places < 1 || page.Paragraphs.Skip(from - places).Take(places + 1).DistinctBy(paragraph => paragraph.Parent).Count() > 1 || Edit.Keys(page.Paragraphs[from]).Count > 2)
        {
            return null;
        }

        var over = page.Paragraphs.Skip(from - places).Take(places).SelectMany(Edit.Keys).Count();
        page.Paragraphs[from - places].InsertBefore(page.Paragraphs[from]);
        return over > Edit.Keys(page.Paragraphs[from]).Count ? Edit.Moved(page.Paragraphs[from]) : null;
    }

    private static bool RemoveLast(IElement paragraph)
    {
        if (paragraph.ChildNodes.LastOrDefault() is not IText text || text.Data.TrimEnd().LastIndexOf(". ", StringComparison.Ordinal) is not (> 20 and var at))
        {
            return false;
        }

        text.Data = text.Data[..(at + 1)];
        return true;
    }

    private static Expectation? Remove(IElement? paragraph)
    {
        if (paragraph is null || Edit.Keys(paragraph).Count == 0)
        {
            return null;
        }

        paragraph.Remove();
        return new Expectation { Classes = [Substantive], OldSentences = Edit.Keys(paragraph).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    [GeneratedRegex(@"(?<=[\p{L},] )\p{L}{4,14}(?= \p{L})", RegexOptions.None, 30_000)]
    private static partial Regex Inner();

    [GeneratedRegex(@"(?<=\p{Ll})\. (?=\p{Lu}\p{Ll}+ )", RegexOptions.None, 30_000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|sieben|deux|trois|quatre|dos|tres|cuatro)\b", RegexOptions.None, 30_000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d\d(?= ?(?:am|pm|a\.m\.|p\.m\.|Uhr|GMT))", RegexOptions.None, 30_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}\p{Ll}{4,12}(?=[ ,.])", RegexOptions.None, 30_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\p{L}{4,14}", RegexOptions.None, 30_000)]
    private static partial Regex AnyWord();
}
