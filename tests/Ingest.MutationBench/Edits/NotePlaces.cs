using AngleSharp.Dom;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Notes in the places and words that newsrooms use, and bylines that grow or go.</summary>
internal static class NotePlaces
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Behind("correction behind the article", "<div class='correction'><p>Correction: The first version of this article misstated the minister's name.</p></div>"),
        Behind("correction in an aside", "<aside class='article-note'><p><strong>Correction, March 3, 2026:</strong> The vote was on Tuesday, not on Monday.</p></aside>"),
        Behind("note in the article's footer", "<footer class='article-footer'><p>This article was amended on 3 March 2026 to correct the spelling of a name.</p></footer>"),
        At("editor's note in italics at the end", page => page.Paragraphs[^1], "<p><i>Editor’s note: The headline of this story was changed to say who spoke.</i></p>", isAfter: true),
        At("correction above the text", page => page.Paragraphs[0], "<div class='note'><p>Corrections &amp; clarifications: An earlier version gave the wrong date.</p></div>", isAfter: false),
        At("clarification amid the text", page => page.Middle, "<p>Clarification: The ministry's figures are for the whole of last year.</p>", isAfter: true),
        new("byline removed", page => Byline(page, (element, _) => element.Remove())),
        new("second author added", page => Byline(page, (element, name) => element.TextContent = element.TextContent.Replace(name, name + " and Maria Lindqvist", StringComparison.Ordinal))),
    ];

    private static Mutation Behind(string name, string html) => new(name, page => Insert(page, page.Container, html, isAfter: true));

    private static Mutation At(string name, Func<PageCopy, IElement> place, string html, bool isAfter) => new(name, page => Insert(page, PageCopy.Box(place(page)), html, isAfter));

    private static Expectation? Insert(PageCopy page, IElement place, string html, bool isAfter)
    {
        if (place.ParentElement is null or { LocalName: "html" })
        {
            return null;
        }

        var note = page.Make(html);
        if (isAfter)
        {
            place.InsertAfter(note);
        }
        else
        {
            place.InsertBefore(note);
        }

        return Edit.Added(note.TextContent, ChangeClass.CorrectionNote);
    }

    /// <summary>Where one element says the only author's name, no metadata does, and the text does not.</summary>
    private static Expectation? Byline(PageCopy page, Action<IElement, string> change)
    {
        if (page.Old.Authors is not [{ Name: var name, Bio: null }] || page.Old.Body.Contains(name, StringComparison.Ordinal))
        {
            return null;
        }

        var root = page.Document.DocumentElement;
        var said = root.Descendants<IElement>().Where(element => element.ChildElementCount == 0 && element.TextContent.Contains(name, StringComparison.Ordinal)).ToList();
        var isElsewhere = page.Document.All.SelectMany(element => element.Attributes).Any(attribute => attribute.Value.Contains(name, StringComparison.OrdinalIgnoreCase))
            || page.Document.Scripts.Any(script => script.Text.Contains(name, StringComparison.OrdinalIgnoreCase));
        if (said.Count != 1 || isElsewhere || said[0].TextContent.Length > 60 || said[0].LocalName is "script" or "title")
        {
            return null;
        }

        change(said[0], name);
        return new Expectation { Classes = [ChangeClass.Byline], OldSentences = new HashSet<string>(), NewSentences = new HashSet<string>() };
    }
}
