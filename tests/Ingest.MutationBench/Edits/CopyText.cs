using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Paragraphs that begin as a site's own lines do and are the article's, paragraphs cut and joined with a word changed, notes of agencies, edits in a page built anew.</summary>
internal static partial class CopyText
{
    private const ChangeClass Substantive = ChangeClass.Substantive;
    private const ChangeClass CorrectionNote = ChangeClass.CorrectionNote;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Prose("sentence about a subscription", "The minister said that he would subscribe to the treaty if the others did."),
        Prose("sentence that tells to follow", "“Follow us,” the guide shouted, and the crowd went after her down to the quay."),
        Prose("sentence that begins with read more", "Read more than once, the letter loses its menace."),
        Prose("sentence that begins with updated", "Updated figures show that 41 people died in the flood."),
        Prose("sentence that counts shares", "More than 12,000 people shared the video within an hour."),
        Prose("sentence that begins with days ago", "Two days ago the port was closed."),
        Prose("sentence that begins with comments", "Comments by the minister were not taken up by anybody in the hall."),
        Prose("sentence that asks for a gift", "Donate blood, the clinic asked on Monday, and 400 people came."),
        Prose("sentence about an advertisement", "The advertisement ran for two weeks before the party withdrew it."),
        Prose("sentence about a newsletter", "In its newsletter the union called the offer an insult."),
        Prose("sentence about cookies", "He sold cookies in front of the school to pay for the lawyer."),
        Prose("sentence in which somebody clicks", "Click on the wrong field and the form is lost, said three of the applicants."),
        Prose("sentence about a photograph", "The photo shows the mayor with both of the accused."),
        Prose("sentence about rights", "All rights to the harbour were reserved for the crown until 1911."),
        Prose("sentence that thanks", "Thank you for your patience, the letter says, and nothing else."),
        Prose("line of a date alone", "That was on 3 November 2026."),
        Prose("figures of a vote", "For: 41. Against: 38. Abstained: 6."),
        Prose("words of one speaker", "“No.”"),
        new("paragraph cut in two and a word replaced", page => Cut(page)),
        new("two paragraphs joined and a word replaced", page => Join(page)),
        new("sentence moved to the front of its paragraph", page => WordPick.Anywhere(page, paragraph => Front(paragraph))),
        new("last paragraph replaced by a longer ending", page => Ending(page)),
        Note("agency's note above the text", "<p>(Corrects paragraph 3 to say 40 ships, not 400)</p>", isAbove: true),
        Note("agency's note that the story was corrected", "<p>(This November 3 story has been corrected to fix the name of the ship in paragraph 4)</p>", isAbove: true),
        Note("for the record", "<p><em>For the record: An earlier version of this article said the pier was built in 1887. It was built in 1912.</em></p>", isAbove: false),
        Note("correction was made on a day", "<p>A correction was made on Nov. 3, 2026: An earlier version of this article misstated the age of the pier.</p>", isAbove: false),
        Note("amended on a day to remove", "<p>• This article was amended on 3 November 2026 to remove a reference to the harbour master.</p>", isAbove: false),
        Note("correction in the page's language in other words", null, isAbove: false),
        Note("correction in the page's language above the text", null, isAbove: true),
        With("word replaced on a page whose names were hashed", Redesigns.All, "every name of a class and an id hashed"),
        With("word replaced on a page of another template", Redesigns.All, "page of another template"),
        With("word replaced and the byline moved", Redesigns.All, "line of the byline moved below the text"),
        With("word replaced and captions set as paragraphs", Redesigns.All, "figures as boxes with captions as paragraphs", "boxes for sectioning elements"),
        With("word replaced and boxes of other visitors", Visitors.All, "picture with a caption and its photographer", "letter of a name with a form", "edition of the region", "comment of the day"),
        With("word replaced and sentences in spans", Redesigns.All, "sentences in spans for reading aloud"),
    ];

    private static Mutation Prose(string name, string text) => new(name, page => PlaceEdits.Added(page, text));

    private static Expectation? Cut(PageCopy page)
    {
        var paragraph = page.Paragraphs.FirstOrDefault(paragraph => paragraph.LocalName == "p" && paragraph.ChildNodes is { Length: 1 } && paragraph.FirstChild is IText && Edit.Keys(paragraph).Count is > 1 and < 8);
        if (paragraph is null)
        {
            return null;
        }

        var edit = Edit.Of(paragraph, element => WordPick.Replace(page, element, Word(), _ => "velvet"), Substantive);
        var sentences = SentenceSplitter.Split(paragraph.TextContent.ReplaceLineEndings(" "));
        if (edit is null || sentences.Count < 2)
        {
            return null;
        }

        var rest = (IElement)paragraph.Clone(deep: false);
        paragraph.TextContent = sentences[0].Text;
        rest.TextContent = string.Join(' ', sentences.Skip(1).Select(sentence => sentence.Text));
        paragraph.InsertAfter(rest);
        return edit;
    }

    private static Expectation? Join(PageCopy page)
    {
        var (one, other) = page.Paragraphs.Zip(page.Paragraphs.Skip(1)).FirstOrDefault(pair => pair.First.NextElementSibling == pair.Second && pair.First.LocalName == "p" && pair.Second.LocalName == "p" && Ends(pair.First));
        if (one is null || Edit.Of(other, element => WordPick.Replace(page, element, Word(), _ => "velvet"), Substantive) is not { } edit)
        {
            return null;
        }

        one.Append(page.Document.CreateTextNode(" "));
        one.Append([.. other.ChildNodes]);
        other.Remove();
        return edit;
    }

    private static bool Ends(IElement paragraph) => paragraph.TextContent.TrimEnd() is [.., '.'];

    private static Expectation? Front(IElement paragraph)
    {
        if (paragraph.ChildNodes.Length != 1 || paragraph.FirstChild is not IText text)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(text.Data.ReplaceLineEndings(" ")).Select(sentence => sentence.Text).ToList();
        if (sentences.Count < 4 || sentences.Distinct().Count() < sentences.Count)
        {
            return null;
        }

        var moved = Edit.Keys(sentences[^1]).ToHashSet();
        text.Data = string.Join(' ', sentences.SkipLast(1).Prepend(sentences[^1]));
        return moved.Count == 1 && Edit.Keys(paragraph).Contains(moved.Single()) ? new Expectation { Classes = [Substantive], OldSentences = moved, NewSentences = moved } : null;
    }

    private static Expectation? Ending(PageCopy page)
    {
        var last = PageCopy.Box(page.Paragraphs[^1]);
        if (last.LocalName != "p" || page.Paragraphs.Count < 4)
        {
            return null;
        }

        var (one, other) = ((IElement)last.Clone(deep: false), (IElement)last.Clone(deep: false));
        one.TextContent = "On Friday evening the ministry withdrew the draft. It gave no reason, and nobody in the hall had asked for one.";
        other.TextContent = "The commission is to meet again in the spring.";
        last.Replace(one, other);
        return new Expectation { Classes = [Substantive], OldSentences = Edit.Keys(last).ToHashSet(), NewSentences = new[] { one, other }.SelectMany(Edit.Keys).ToHashSet() };
    }

    private static Mutation Note(string name, string? html, bool isAbove) => new(name, page =>
    {
        var note = page.Make(html ?? $"<p><em>{CorrectionTexts.In(page.Language)}</em></p>");
        PageCopy.Box(page.Paragraphs[isAbove ? 0 : ^1]).Insert(isAbove ? AdjacentPosition.BeforeBegin : AdjacentPosition.AfterEnd, note.OuterHtml);
        return Edit.Added(note.TextContent, CorrectionNote);
    });

    private static Mutation With(string name, IReadOnlyList<Mutation> others, params string[] names) => new(name, page =>
    {
        var edit = WordEdits.All.First(mutation => mutation.Name == "word replaced").Apply(page);
        foreach (var other in edit is null ? [] : others.Where(mutation => names.Contains(mutation.Name, StringComparer.Ordinal)))
        {
            other.Apply(page);
        }

        return edit;
    });

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Ll}{4,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Word();
}
