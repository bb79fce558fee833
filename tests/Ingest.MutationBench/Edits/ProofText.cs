using AngleSharp.Dom;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Passages and fields edited at the ends and amid the text, and edits beside much that must not count.</summary>
internal static class ProofText
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("first sentence of the text replaced", page => Sentences(page.Paragraphs[0], sentences => sentences[0] = "The talks in the harbour hall ended on Friday without a result.")),
        new("first sentence of the text left out", page => Sentences(page.Paragraphs[0], sentences => sentences.RemoveAt(0))),
        new("sentence set before the text", page => Sentences(page.Paragraphs[0], sentences => sentences.Insert(0, "The talks in the harbour hall ended on Friday without a result."))),
        new("last sentence of the text replaced", page => Sentences(page.Paragraphs[^1], sentences => sentences[^1] = "The commission is to meet again in the spring.")),
        new("sentence added behind the text's last", page => Sentences(page.Paragraphs[^1], sentences => sentences.Add("The commission is to meet again in the spring."))),
        new("first two paragraphs exchanged", page => Exchanged(page, 0)),
        new("last two paragraphs exchanged", page => Exchanged(page, page.Paragraphs.Count - 2)),
        new("last two paragraphs removed", page => Gone(page, page.Paragraphs.Count - 2, 2)),
        new("third of the text rewritten", Rewritten),
        new("paragraph moved over half of the text", Moved),
        new("paragraphs one after the other merged into one sentence", Merged),
        new("quote removed", page => Removed(page, "blockquote")),
        new("last item of a list removed", page => page.Paragraphs.LastOrDefault(paragraph => paragraph.LocalName == "li" && paragraph.NextElementSibling is null && paragraph.PreviousElementSibling is not null) is { } item ? Taken(item) : null),
        new("row of a table removed", page => page.Paragraphs.LastOrDefault(paragraph => paragraph.LocalName == "td")?.ParentElement is { LocalName: "tr", PreviousElementSibling: not null } row ? Cut(row) : null),
        new("short quotation added before the last paragraph", page => Added(page, page.Paragraphs.Count - 2, "<p>“We have no boats left,” the mayor said.</p>")),
        new("paragraph added behind the first", page => Added(page, 0, "<p>Neither ministry would say who had called the meeting.</p>")),
        new("paragraph with a figure added before the last", page => Added(page, page.Paragraphs.Count - 2, "<p>Trade through the canal fell by 14 percent in the first quarter, to 3.2 million tonnes.</p>")),
        new("kicker set before the headline", page => Headline(page, title => "Exclusive: " + title)),
        new("headline that loses its second half", page => Headline(page, title => title.Split(' ') is { Length: > 7 } words ? string.Join(' ', words[..5]) : null)),
        new("number set in the headline", page => Headline(page, title => "Seven: " + title)),
        new("headline and a word of the text", page => Headline(page, title => title + " again") is { } head && Other("word replaced").Apply(page) is { } edit ? edit with { Classes = [Substantive], OldSentences = edit.OldSentences, NewSentences = edit.NewSentences } : null),
        new("correction and headline", page => Headline(page, title => title + " again") is null ? null : Note(page, isAbove: false)),
        new("note amid the text", page => Set(PageCopy.Box(page.Middle), page.Make($"<p><em>{CorrectionTexts.In(page.Language)}</em></p>"))),
        new("note behind the first paragraph", page => Set(PageCopy.Box(page.Paragraphs[0]), page.Make("<p>[Editor’s note: the figure in this paragraph was corrected on 4 November.]</p>"))),
        new("desk's note with an hour", page => Set(PageCopy.Box(page.Paragraphs[^1]), page.Make("<p>CORRECTION, Nov. 5, 2026, 10:32 a.m. ET: A previous version of this story misidentified the owner of the barge.</p>"))),
        new("desk's note of what was added", page => Set(PageCopy.Box(page.Paragraphs[^1]), page.Make("<p><em>This post has been updated to reflect the company’s response.</em></p>"))),
        Noisy("word replaced beside twelve things that come", "word replaced", Comings.All, 0, 12),
        Noisy("number replaced beside twelve other things", "number replaced", Comings.All, 12, 12),
        Noisy("sentence removed beside fifteen things", "sentence removed", Comings.All, 24, 15),
        Noisy("paragraph moved beside other characters", "paragraph moved to the end", Renderings.All, 0, 9),
        Noisy("name replaced beside other characters and boxes", "name replaced", [.. TextForms.All.Take(5), .. Comings.All.Take(6)], 0, 11),
        Noisy("paragraph added beside offers", "paragraph added", Requests.All, 0, 12),
        Noisy("paragraph removed beside counters", "paragraph removed", SiteLines.All, 0, 12),
        Noisy("correction beside offers and lists", "correction at the end", Comings.All, 3, 14),
        Noisy("headline beside offers and lists", "word of the headline replaced", Comings.All, 6, 12),
        new("word replaced and paragraphs broken by lines", page => Then(Other("word replaced").Apply(page), () => Renderings.All.First(other => other.Name == "one paragraph of two breaks each").Apply(page))),
        Noisy("three paragraphs edited beside twelve things", "three paragraphs edited", Comings.All, 8, 12),
        Noisy("neighbours exchanged beside twelve things", "neighbouring paragraphs exchanged", Comings.All, 20, 12),
    ];

    private static Mutation Other(string name) => WordEdits.All.Concat(SentenceEdits.All).Concat(NoteEdits.All).Concat(FieldEdits.All).First(mutation => mutation.Name == name);

    /// <summary>The edit, and on the new copy alone what must not count.</summary>
    private static Mutation Noisy(string name, string edit, IReadOnlyList<Mutation> others, int first, int count) => new(name, page =>
    {
        foreach (var other in others.Skip(first).Take(count))
        {
            other.Apply(page);
        }

        return Other(edit).Apply(page);
    });

    private static Expectation? Then(Expectation? edit, Action other)
    {
        other();
        return edit;
    }

    private static Expectation? Sentences(IElement paragraph, Action<List<string>> change)
    {
        if (paragraph.LocalName != "p" || paragraph.ChildNodes.Length != 1 || paragraph.FirstChild is not IText text)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(text.Data.ReplaceLineEndings(" ")).Select(sentence => sentence.Text).ToList();
        return sentences.Count < 2 || sentences[^1][^1] is not ('.' or '!' or '?' or '”' or '"') ? null : Edit.Of(paragraph, _ =>
        {
            change(sentences);
            text.Data = string.Join(' ', sentences);
            return true;
        }, Substantive);
    }

    private static Expectation? Exchanged(PageCopy page, int first)
    {
        if (page.Paragraphs.Count < 5 || page.Paragraphs[first].NextElementSibling != page.Paragraphs[first + 1])
        {
            return null;
        }

        var (one, other) = (page.Paragraphs[first], page.Paragraphs[first + 1]);
        other.InsertAfter(one);
        return Edit.Moved(one, other);
    }

    private static Expectation? Gone(PageCopy page, int first, int count)
    {
        if (page.Paragraphs.Count < 8)
        {
            return null;
        }

        var gone = page.Paragraphs.Skip(first).Take(count).ToList();
        gone.ForEach(paragraph => paragraph.Remove());
        return new Expectation { Classes = [Substantive], OldSentences = gone.SelectMany(Edit.Keys).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    private static Expectation? Rewritten(PageCopy page)
    {
        var chosen = page.Paragraphs.Skip(page.Paragraphs.Count / 3).Take(page.Paragraphs.Count / 3).Where(paragraph => paragraph.LocalName == "p").ToList();
        if (chosen.Count < 3)
        {
            return null;
        }

        var old = chosen.SelectMany(Edit.Keys).ToHashSet();
        for (var i = 0; i < chosen.Count; i++)
        {
            chosen[i].TextContent = $"The harbour office counted {i + 3} ships that night. Its log for watch number {i + 11} says nothing of a barge.";
        }

        return new Expectation { Classes = [Substantive], OldSentences = old, NewSentences = chosen.SelectMany(Edit.Keys).ToHashSet() };
    }

    private static Expectation? Moved(PageCopy page)
    {
        if (page.Paragraphs.Count < 8)
        {
            return null;
        }

        var (moved, place) = (page.Paragraphs[1], page.Paragraphs[page.Paragraphs.Count / 2 + 1]);
        if (moved.Parent != place.Parent || Edit.Keys(moved).Count > 4)
        {
            return null;
        }

        place.InsertAfter(moved);
        return Edit.Moved(moved);
    }

    private static Expectation? Merged(PageCopy page)
    {
        if (page.Paragraphs.Count < 7 || page.Paragraphs[2].NextElementSibling != page.Paragraphs[3] || page.Paragraphs[2].LocalName != "p" || page.Paragraphs[3].LocalName != "p")
        {
            return null;
        }

        var old = Edit.Keys(page.Paragraphs[2]).Concat(Edit.Keys(page.Paragraphs[3])).ToHashSet();
        page.Paragraphs[2].TextContent = "Both sides told of the night in much the same way, and neither wished to be named.";
        page.Paragraphs[3].Remove();
        return new Expectation { Classes = [Substantive], OldSentences = old, NewSentences = Edit.Keys(page.Paragraphs[2]).ToHashSet() };
    }

    private static Expectation? Removed(PageCopy page, string selector)
    {
        var quote = page.Paragraphs.Select(paragraph => paragraph.Closest(selector)).FirstOrDefault(element => element is not null);
        return quote is null || page.Paragraphs.Count(quote.Contains) != 1 || page.Paragraphs.First(quote.Contains) is not { } paragraph || quote.TextContent.Trim() != paragraph.TextContent.Trim() ? null : Taken(quote);
    }

    private static Expectation Taken(IElement element)
    {
        element.Remove();
        return new Expectation { Classes = [Substantive], OldSentences = Edit.Keys(element).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    /// <summary>How the cells of a row are cut into sentences is not asked.</summary>
    private static Expectation Cut(IElement row)
    {
        row.Remove();
        return new Expectation { Classes = [Substantive] };
    }

    private static Expectation? Added(PageCopy page, int behind, string html)
    {
        if (page.Paragraphs.Count < 5 || PageCopy.Box(page.Paragraphs[behind]) is not { LocalName: "p" } place)
        {
            return null;
        }

        var added = page.Make(html);
        place.InsertAfter(added);
        return Edit.Added(added.TextContent, Substantive);
    }

    /// <summary>Where one main heading prints the headline.</summary>
    private static Expectation? Headline(PageCopy page, Func<string, string?> change)
    {
        var key = Normalise.Key(page.Old.PrintedTitle ?? page.Old.Title ?? "");
        var printed = page.Document.QuerySelectorAll("h1").Where(heading => key.Length > 0 && Normalise.Key(heading.TextContent) == key).ToList();
        if (printed.Count != 1 || change(printed[0].TextContent.Trim()) is not { } seen)
        {
            return null;
        }

        printed[0].TextContent = seen;
        return new Expectation { Classes = [ChangeClass.Headline], OldSentences = new HashSet<string>(), NewSentences = new HashSet<string>() };
    }

    private static Expectation Note(PageCopy page, bool isAbove) => Set(PageCopy.Box(page.Paragraphs[isAbove ? 0 : ^1]), page.Make($"<p><em>{CorrectionTexts.In(page.Language)}</em></p>"));

    private static Expectation Set(IElement place, IElement note)
    {
        place.InsertAfter(note);
        return Edit.Added(note.TextContent, ChangeClass.CorrectionNote);
    }
}
