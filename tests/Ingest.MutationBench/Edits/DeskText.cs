using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Sentences and paragraphs that go to other places, and passages that a desk adds, changes or takes out whole.</summary>
internal static partial class DeskText
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("two paragraphs exchanged that stand apart", Exchange),
        new("sentences exchanged within a paragraph", page => First(page.Paragraphs, paragraph => ExchangeWithin(paragraph))),
        new("sentence moved to another paragraph", MoveSentence),
        new("paragraph joined to the sentence before it and extended", page => Edit.Of(page.Middle, paragraph => Append(page, paragraph, " The ministry has since said otherwise."), Substantive)),
        new("list item added to a list", page => First(page.Paragraphs.Where(paragraph => paragraph.LocalName == "li"), item => Beside(item, page.Make("<ul><li>Fishing rights along the northern shore</li></ul>").FirstElementChild!))),
        new("sentence added to a quote", page => First(Within(page, "blockquote"), paragraph => Edit.Of(paragraph, element => Append(page, element, " That is all there is to say."), Substantive))),
        new("heading rewritten", page => First(page.Paragraphs.Where(IsHeading), heading => Edit.Of(heading, element => Write(element, "Who pays for the harbour now"), Substantive))),
        new("number in a table cell replaced", page => First(Within(page, "td"), cell => Edit.Of(cell, element => WordPick.Replace(page, element, LastDigit(), match => match.Value == "6" ? "8" : "6"), Substantive))),
        new("footnote changed", page => First(page.Paragraphs.Where(paragraph => paragraph.Closest("[id*=footnote], [class*=footnote], [id*=fn], [class*=references]") is not null), note => Edit.Of(note, element => WordPick.Replace(page, element, Word(), _ => "velvet"), Substantive))),
        new("section added at the end", page => Behind(page, page.Paragraphs[^1], "<h3>What comes next</h3>", "<p>The upper house votes in March.</p>", "<p>If it refuses, the talks begin anew.</p>")),
        new("paragraph of one name added", page => Behind(page, page.Middle, "<p>Marta Lindqvist contributed reporting from Oslo.</p>")),
        new("dialogue line added", page => Behind(page, page.Middle, "<p>“Is it over?” she asked.</p>")),
        new("figures added in a paragraph", page => Behind(page, page.Middle, "<p>2,140 people were registered on Monday, 95 of them children.</p>")),
        new("paragraph set in a box added", page => Behind(page, page.Middle, "<div><p>The treaty of 1987 set the line at twelve miles. Both sides have since claimed more.</p></div>")),
        new("second and last paragraphs removed", page => RemoveTwo(page)),
        new("all but every paragraph's first sentence", Shorten),
        With("number replaced in a new design", page => Each(page, Rebuild("names of styles in script"), Surrounding("links of the page rotated"))),
        With("number replaced and modified date moved", page => Each(page, Rebuild("modified date moved"))),
        With("number replaced beside new offers", page => Each(page, Visit("you may also like"), Visit("donate box without a link"), Visit("thread of replies"))),
        With("number replaced on a page without its frame", page => Each(page, Rebuild("no navigation, asides and footer"), Rebuild("scripts and styles gone"))),
    ];

    private static bool IsHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4";

    private static IEnumerable<IElement> Within(PageCopy page, string selector) => page.Paragraphs.Where(paragraph => paragraph.Closest(selector) is not null);

    private static Expectation? First(IEnumerable<IElement> places, Func<IElement, Expectation?> edit) => places.Select(edit).FirstOrDefault(result => result is not null);

    private static Mutation Rebuild(string name) => Rebuilds.All.First(mutation => mutation.Name == name);

    private static Mutation Visit(string name) => Visits.All.First(mutation => mutation.Name == name);

    private static Mutation Surrounding(string name) => Surroundings.All.First(mutation => mutation.Name == name);

    private static void Each(PageCopy page, params Mutation[] mutations)
    {
        foreach (var mutation in mutations)
        {
            mutation.Apply(page);
        }
    }

    private static Mutation With(string name, Action<PageCopy> other) => new(name, page =>
    {
        var edit = WordEdits.All.First(mutation => mutation.Name == "number replaced").Apply(page);
        if (edit is not null)
        {
            other(page);
        }

        return edit;
    });

    private static bool Append(PageCopy page, IElement paragraph, string text)
    {
        if (Edit.Keys(paragraph) is not [.., { } last] || last[^1] is not ('.' or '!' or '?'))
        {
            return false;
        }

        paragraph.Append(page.Document.CreateTextNode(text));
        return true;
    }

    private static bool Write(IElement element, string text)
    {
        element.TextContent = text;
        return true;
    }

    private static Expectation Beside(IElement place, IElement text)
    {
        place.InsertAfter(text);
        return Edit.Added(text.TextContent, Substantive);
    }

    private static Expectation? Behind(PageCopy page, IElement place, params string[] texts)
    {
        var box = PageCopy.Box(place);
        if (box.LocalName != "p")
        {
            return null;
        }

        var elements = texts.Select(page.Make).ToArray();
        box.InsertAfter(elements);
        return Edit.Added("", Substantive) with { NewSentences = elements.SelectMany(Edit.Keys).ToHashSet() };
    }

    /// <summary>Which of them, or of those between, count as moved is a matter of taste.</summary>
    private static Expectation? Exchange(PageCopy page)
    {
        if (page.Paragraphs.Count < 7 || page.Paragraphs[1].Parent != page.Paragraphs[4].Parent)
        {
            return null;
        }

        var marker = page.Document.CreateElement("i");
        page.Paragraphs[1].Replace(marker);
        page.Paragraphs[4].Replace(page.Paragraphs[1]);
        marker.Replace(page.Paragraphs[4]);
        return new Expectation { Classes = [Substantive] };
    }

    private static Expectation? ExchangeWithin(IElement paragraph)
    {
        if (paragraph.ChildNodes.Length != 1 || paragraph.FirstChild is not IText text)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(text.Data.ReplaceLineEndings(" ")).Select(sentence => sentence.Text).ToList();
        if (sentences.Count < 3 || sentences[1] == sentences[2])
        {
            return null;
        }

        (sentences[1], sentences[2]) = (sentences[2], sentences[1]);
        text.Data = string.Join(' ', sentences);
        var (one, other) = (Edit.Keys(sentences[1]).ToHashSet(), Edit.Keys(sentences[2]).ToHashSet());
        return new Expectation { Classes = [Substantive], OldSentences = one, NewSentences = one, OtherSentences = other };
    }

    private static Expectation? MoveSentence(PageCopy page)
    {
        var plain = page.Paragraphs.Where(paragraph => paragraph.LocalName == "p" && paragraph.ChildNodes is { Length: 1 } && paragraph.FirstChild is IText).ToList();
        var from = plain.Find(paragraph => Edit.Keys(paragraph).Count >= 3);
        var to = plain.LastOrDefault();
        if (from is null || to == from || plain.IndexOf(to!) - plain.IndexOf(from) < 3)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(from.TextContent.ReplaceLineEndings(" "));
        from.TextContent = string.Join(' ', sentences.Where((_, i) => i != 1).Select(sentence => sentence.Text));
        to!.TextContent = to.TextContent.TrimEnd() + " " + sentences[1].Text;
        var keys = Edit.Keys(sentences[1].Text).ToHashSet();
        return Edit.Keys(to).Contains(sentences[1].Key) ? new Expectation { Classes = [Substantive], OldSentences = keys, NewSentences = keys } : null;
    }

    private static Expectation? RemoveTwo(PageCopy page)
    {
        if (page.Paragraphs.Count < 8)
        {
            return null;
        }

        IElement[] gone = [page.Paragraphs[1], page.Paragraphs[^1]];
        Array.ForEach(gone, element => element.Remove());
        return new Expectation { Classes = [Substantive], OldSentences = gone.SelectMany(Edit.Keys).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    /// <summary>An article that was rewritten as a brief: how it is called depends on how much is left.</summary>
    private static Expectation? Shorten(PageCopy page)
    {
        var plain = page.Paragraphs.Where(paragraph => paragraph.ChildNodes is { Length: 1 } && paragraph.FirstChild is IText && Edit.Keys(paragraph).Count > 1).ToList();
        if (plain.Count < 3)
        {
            return null;
        }

        var old = plain.SelectMany(Edit.Keys).ToHashSet();
        foreach (var paragraph in plain)
        {
            paragraph.TextContent = SentenceSplitter.Split(paragraph.TextContent.ReplaceLineEndings(" "))[0].Text;
        }

        return new Expectation { Classes = [Substantive, ChangeClass.Truncation], OldSentences = old.Except(plain.SelectMany(Edit.Keys)).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    [GeneratedRegex(@"\d(?=\D*$)", RegexOptions.None, 30_000)]
    private static partial Regex LastDigit();

    [GeneratedRegex(@"(?<= )\p{Ll}{4,12}(?= )", RegexOptions.None, 30_000)]
    private static partial Regex Word();
}
