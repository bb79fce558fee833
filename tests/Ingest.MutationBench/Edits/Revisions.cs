using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Edits of short articles, of what another front end shows, of standfirsts that come and go, over headings, and several at once.</summary>
internal static partial class Revisions
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("standfirst taken off", page => Sayer(page) is { } sayer ? Field(() => sayer.Remove(), Substantive) : null),
        new("standfirst set in", page => page.Old.Dek is null && page.Document.QuerySelectorAll("h1").ToList() is [var heading] && !page.Paragraphs.Any(paragraph => paragraph.Contains(heading))
            ? Field(() => heading.InsertAfter(page.Make("<p class='standfirst'>Three ministers, two nights and one letter: how the talks about the harbour came to an end that nobody had wished for</p>")), Substantive)
            : null),
        FieldEdits.Field("middle initial of the author set in", page => page.Old.Authors is [{ Name: var name }, ..] && name.Split(' ').Length == 2 ? name : null, (_, name) => name.Replace(" ", " Q. ", StringComparison.Ordinal), ChangeClass.Byline),
        FieldEdits.Field("number of the headline changed", page => page.Old.Title, (_, title) => Number().IsMatch(title) ? Number().Replace(title, "77", 1) : null, ChangeClass.Headline),
        FieldEdits.Field("headline set as a question", page => page.Old.Title, (_, title) => title[^1] is '?' or '!' or '.' ? null : title + "?", ChangeClass.Cosmetic, ChangeClass.Headline),
        FieldEdits.Field("words before the headline's colon left out", page => page.Old.Title, (_, title) => title.Split(": ") is [_, { Length: > 20 } rest] ? rest : null, ChangeClass.Headline),
        new("paragraph moved over a heading", OverHeading),
        new("word replaced in the shortest paragraph", page => Replaced(page, page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").MinBy(paragraph => paragraph.TextContent.Length))),
        new("word replaced in the longest paragraph", page => Replaced(page, page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").MaxBy(paragraph => paragraph.TextContent.Length))),
        Short("word replaced in an article of three paragraphs", 3, page => Replaced(page, page.Paragraphs[1])),
        Short("sentence added to an article of three paragraphs", 3, page => Edit.Of(page.Paragraphs[2], paragraph => Ends(paragraph) && Append(page, paragraph, " The talks go on next week."), Substantive)),
        Short("paragraph added to an article of three", 3, page => Behind(page.Paragraphs[2], page.Make("<p>Neither side would say when they meet again.</p>"))),
        Short("paragraph removed from an article of five", 5, page => Removed(page.Paragraphs[3])),
        On("number replaced on the text-only page", Editions.TextOnly, paragraph => Number().IsMatch(paragraph.TextContent), (page, paragraph) => Edit.Of(paragraph, element => WordPick.Replace(page, element, Number(), _ => "77"), Substantive)),
        On("paragraph removed on the accelerated page", Editions.Accelerated, _ => true, (_, paragraph) => Removed(paragraph)),
        On("word replaced on the telephone page", Editions.Telephone, _ => true, Replaced),
        On("sentence added on the text-only page", Editions.TextOnly, Ends, (page, paragraph) => Edit.Of(paragraph, element => Append(page, element, " The talks go on next week."), Substantive)),
        new("correction on the telephone page", page => Editions.Telephone.Draw(page) && page.Document.QuerySelector("div.c") is { } place ? Note(page, place) : null),
        new("word in each of three paragraphs and one removed", page => Several(page)),
        new("sentence of the page's script added twice", page => Twice(page)),
    ];

    private static Expectation Field(Action change, params ChangeClass[] classes)
    {
        change();
        return new Expectation { Classes = classes };
    }

    /// <summary>The one element that says the standfirst, and nothing else, outside the text.</summary>
    private static IElement? Sayer(PageCopy page)
    {
        var key = Normalise.Key(page.Old.Dek ?? "");
        var says = page.Document.Body!.Descendants<IElement>().Where(element => key.Length > 0 && element.TextContent.Length < 3 * key.Length && element.LocalName is not ("script" or "style" or "template") && Normalise.Key(element.TextContent) == key).ToList();
        var isOne = says.Zip(says.Skip(1), (outer, inner) => outer.Contains(inner)).All(contains => contains);
        return says.Count > 0 && isOne && !page.Old.Body.Contains(page.Old.Dek!, StringComparison.Ordinal) ? says[0] : null;
    }

    private static Expectation? OverHeading(PageCopy page)
    {
        for (var i = 1; i + 1 < page.Paragraphs.Count; i++)
        {
            var (moved, next) = (page.Paragraphs[i], page.Paragraphs[i + 1]);
            if (moved is { LocalName: "p", NextElementSibling: { LocalName: "h2" or "h3" } heading } && next.LocalName == "p" && heading.NextElementSibling == next && Edit.Keys(moved).Count < 5)
            {
                next.InsertAfter(moved);
                return Edit.Moved(moved) with { OtherSentences = Edit.Keys(heading).Concat(Edit.Keys(next)).ToHashSet() };
            }
        }

        return null;
    }

    private static Expectation? Replaced(PageCopy page, IElement? paragraph) =>
        paragraph is null ? null : Edit.Of(paragraph, element => WordPick.Replace(page, element, Inner(), _ => "velvet"), Substantive);

    /// <summary>Of both copies only the first paragraphs are left. Not where scripts state the text, too: they would state all of it.</summary>
    private static Mutation Short(string name, int count, Func<PageCopy, Expectation?> edit) => new(name, page =>
    {
        if (!Cut(page, count))
        {
            return null;
        }

        return edit(page);
    }) { Before = page => Cut(page, count) };

    private static bool Cut(PageCopy page, int count)
    {
        if (page.Paragraphs.Count <= count || page.Document.QuerySelectorAll("script").Any(script => script.TextContent.Contains("articleBody", StringComparison.Ordinal)) || page.Paragraphs.Any(paragraph => paragraph.LocalName != "p" || paragraph.ParentElement != page.Container))
        {
            return false;
        }

        foreach (var element in page.Container.Children.SkipWhile(child => child != page.Paragraphs[count]).ToList())
        {
            element.Remove();
        }

        return true;
    }

    /// <summary>The edit is seen where the site sends another front end.</summary>
    private static Mutation On(string name, FrontEnd front, Predicate<IElement> suits, Func<PageCopy, IElement, Expectation?> edit) => new(name, page =>
    {
        if (!front.Draw(page))
        {
            return null;
        }

        var paragraphs = page.Document.QuerySelectorAll(front.Place + " > p").Where(paragraph => page.Old.Blocks.Any(block => block.Text == paragraph.TextContent)).ToList();
        return paragraphs.Skip(paragraphs.Count / 2).Concat(paragraphs).FirstOrDefault(paragraph => paragraph.TextContent.Length > 80 && suits(paragraph)) is { } found ? edit(page, found) : null;
    });

    private static bool Ends(IElement paragraph) => paragraph.TextContent.TrimEnd() is [.., '.' or '"' or '”'];

    private static bool Append(PageCopy page, IElement paragraph, string text)
    {
        paragraph.Append(page.Document.CreateTextNode(text));
        return true;
    }

    private static Expectation Behind(IElement paragraph, IElement added)
    {
        paragraph.InsertAfter(added);
        return Edit.Added(added.TextContent, Substantive);
    }

    private static Expectation Removed(IElement paragraph)
    {
        paragraph.Remove();
        return new Expectation { Classes = [Substantive], OldSentences = Edit.Keys(paragraph).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    private static Expectation Note(PageCopy page, IElement place)
    {
        var note = page.Make($"<p><em>{CorrectionTexts.In(page.Language)}</em></p>");
        place.Append(note);
        return Edit.Added(note.TextContent, ChangeClass.CorrectionNote);
    }

    private static Expectation? Several(PageCopy page)
    {
        if (page.Paragraphs.Count < 8)
        {
            return null;
        }

        var edits = new[] { 1, 3, 5 }.Select(i => Replaced(page, page.Paragraphs[i])).OfType<Expectation>().Append(Removed(page.Paragraphs[6])).ToList();
        return new Expectation { Classes = [Substantive], OldSentences = edits.SelectMany(edit => edit.OldSentences!).ToHashSet(), NewSentences = edits.SelectMany(edit => edit.NewSentences!).ToHashSet() };
    }

    /// <summary>The first two sentences of another page's paragraph, in two places.</summary>
    private static Expectation? Twice(PageCopy page)
    {
        if (page.Paragraphs.Count < 6 || SentenceSplitter.Split(page.Donor) is not [var one, var other, ..] || PageCopy.Box(page.Paragraphs[1]) is not { LocalName: "p" } || PageCopy.Box(page.Paragraphs[4]) is not { LocalName: "p" })
        {
            return null;
        }

        page.Paragraphs[1].InsertAfter(page.Make($"<p>{one.Text.Replace('<', ' ')}</p>"));
        page.Paragraphs[4].InsertAfter(page.Make($"<p>{other.Text.Replace('<', ' ')}</p>"));
        return Edit.Added("", Substantive) with { NewSentences = Edit.Keys(one.Text).Concat(Edit.Keys(other.Text)).ToHashSet() };
    }

    [GeneratedRegex(@"\b\d{2,3}\b", RegexOptions.None, 30_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{5,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Inner();
}
