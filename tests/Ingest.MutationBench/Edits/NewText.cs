using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Text of other shapes that newsrooms add, and edits that come while the page around them changes too.</summary>
internal static partial class NewText
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("quote block added", "<blockquote><p>“We have read the text, and we will not sign it,” the minister said.</p></blockquote>"),
        Amid("list added", "<ul><li>The harbour stays open until the end of the year.</li><li>Fishing rights are settled in a second treaty.</li></ul>"),
        Amid("ordered list added", "<ol><li>The committee votes on the amendments.</li><li>The upper house has three weeks to object.</li></ol>"),
        Amid("paragraph with a link added", "<p>The ministry published <a href='/doc/1'>the full text</a> on Tuesday evening and asked for comments until May.</p>"),
        Amid("quoted sentence added", "<p>“Nobody asked us,” said Ana Reyes, who has sold fish there since 1988.</p>"),
        Amid("sentence with numbers added", "<p>Turnout was 61.4 percent, two points more than in 2019.</p>"),
        Amid("paragraph with a bold beginning added", "<p><strong>What happens next?</strong> The treaty goes to both parliaments, which may accept or refuse it as a whole.</p>"),
        Amid("question and answer added", "<p>Will the harbour close? Not before the autumn, the port authority says.</p>"),
        new("update set before the text", page => Insert(page, page.Paragraphs[0], "<p>The talks were broken off on Friday night, hours after this report was first published.</p>", isAfter: false)),
        new("text added behind the last paragraph", page => Insert(page, page.Paragraphs[^1], "<p>A spokesman did not answer questions sent to him on Friday.</p>", isAfter: true)),
        new("list item removed", page => Remove(page.Paragraphs.FirstOrDefault(paragraph => paragraph.LocalName == "li"))),
        new("heading removed", page => Remove(page.Paragraphs.FirstOrDefault(paragraph => paragraph.LocalName is "h2" or "h3"))),
        new("shortest paragraph removed", page => page.Paragraphs.Count < 5 ? null : Remove(page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").MinBy(paragraph => paragraph.TextContent.Length))),
        new("words in brackets added", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Inner(), word => word + " (then in opposition)"))),
        new("verb of saying exchanged", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Said(), _ => "claimed"))),
        new("two words exchanged", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Pair(), pair => string.Join(' ', pair.Split(' ').Reverse())))),
        new("last sentence cut short", page => WordPick.Anywhere(page, paragraph => Replace(page, paragraph, Tail(), _ => "."))),
        With("word replaced while links come", page => Surroundings.All.First(mutation => mutation.Name == "related links after the article").Apply(page)),
        With("word replaced while a box comes", page => Inserted.All.First(mutation => mutation.Name == "call for donations").Apply(page)),
        With("word replaced while links rotate", page => Surroundings.All.First(mutation => mutation.Name == "links of the page rotated").Apply(page)),
        With("word replaced on the print page", page => FrontEnds.All[0].Apply(page)),
    ];

    private static Mutation Amid(string name, string html) => new(name, page => Insert(page, page.Middle, html, isAfter: true));

    private static Expectation? Insert(PageCopy page, IElement paragraph, string html, bool isAfter)
    {
        var place = PageCopy.Box(paragraph);
        if (place.LocalName != "p")
        {
            return null;
        }

        var text = page.Make(html);
        if (isAfter)
        {
            place.InsertAfter(text);
        }
        else
        {
            place.InsertBefore(text);
        }

        var blocks = text.LocalName is "ul" or "ol" ? text.Children.ToList() : [text];
        return Edit.Added("", Substantive) with { NewSentences = blocks.SelectMany(Edit.Keys).ToHashSet() };
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

    private static Expectation? Replace(PageCopy page, IElement paragraph, Regex pattern, Func<string, string> with) =>
        Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, match => with(match.Value)), Substantive);

    /// <summary>An edit and a harmless change at one visit.</summary>
    private static Mutation With(string name, Action<PageCopy> other) => new(name, page =>
    {
        var edit = WordEdits.All[0].Apply(page);
        if (edit is not null)
        {
            other(page);
        }

        return edit;
    });

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Ll}{4,14}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\bsaid\b", RegexOptions.None, 30_000)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{5,12} \p{Ll}{3,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Pair();

    [GeneratedRegex(@" \p{Ll}+ \p{Ll}+\.(?=\s*$)", RegexOptions.None, 30_000)]
    private static partial Regex Tail();
}
