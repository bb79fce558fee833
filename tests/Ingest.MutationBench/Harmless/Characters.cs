using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>White space, joiners, marks and references as editors of several scripts write them, and paragraphs in other elements.</summary>
internal static partial class Characters
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("wide spaces before paragraphs", page => EachParagraph(page, text => text.Data = "\u3000\u3000" + text.Data.TrimStart())),
        Mutation.Harmless("joiners and marks of order within words", page => page.EachText(text => LongWord().Replace(text, match => match.Value[..3] + "\u200C" + match.Value[3..6] + "\uFEFF" + match.Value[6..]))),
        Mutation.Harmless("joiners of Persian and Hindi left out", page => page.EachText(text => text.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal))),
        Mutation.Harmless("lines and tabs within sentences", page => page.EachText(text => string.Join("\n\t\t\t", text.Split(' ').Chunk(8).Select(words => string.Join(' ', words))))),
        Mutation.Harmless("references for quotation marks", page =>
        {
            // Marks in attributes and scripts stay: those of the text are told by characters of private use until the page is written out.
            page.EachText(text => text.Replace('“', '\uE001').Replace('”', '\uE002').Replace('’', '\uE003').Replace('"', '\uE004'));
            page.Rewrite = html => html.Replace("\uE001", "&#8220;", StringComparison.Ordinal).Replace("\uE002", "&#x201D;", StringComparison.Ordinal).Replace("\uE003", "&#8217;", StringComparison.Ordinal).Replace("\uE004", "&quot;", StringComparison.Ordinal);
        }),
        Mutation.Harmless("two hyphens without spaces for a dash", page => page.EachText(text => SpacedDash().Replace(text, "--"))),
        Mutation.Harmless("spaces between Chinese characters and Latin words", page => page.EachText(text => BetweenScripts().Replace(text, " "))),
        Mutation.Harmless("white space between Chinese sentences", page => page.EachText(text => text.Replace("。", "。 ", StringComparison.Ordinal).Replace("，", "， ", StringComparison.Ordinal))),
        Mutation.Harmless("no-break space behind short words", page => page.EachText(text => ShortWord().Replace(text, "$1\u00A0"))),
        Mutation.Harmless("paragraphs bare between breaks", page => EachBox(page, paragraph => paragraph.Replace([.. paragraph.ChildNodes, page.Document.CreateElement("br"), page.Document.CreateElement("br")]))),
        Mutation.Harmless("paragraphs in elements of a component", page => EachBox(page, paragraph => Wrap(page, paragraph, "div", "x-text"))),
        Mutation.Harmless("each paragraph in three boxes", page => EachBox(page, paragraph =>
        {
            var box = page.Make("<div class='r'><div class='c'><div class='i'></div></div></div>");
            paragraph.Replace(box);
            box.QuerySelector(".i")!.Append(paragraph);
        })),
        Mutation.Harmless("sessions in every address", page =>
        {
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/'], a[href^='http']"))
            {
                link.SetAttribute("href", link.GetAttribute("href") + ";jsessionid=" + page.Random.Next());
            }
        }),
        Mutation.Harmless("time of the update in the head moved", page => page.Document.Head!.Append(page.Make("<meta property='og:updated_time' content='2026-11-04T10:00:00Z'>"))),
    ];

    private static void EachParagraph(PageCopy page, Action<IText> change)
    {
        foreach (var text in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").Select(paragraph => paragraph.FirstChild).OfType<IText>().ToList())
        {
            change(text);
        }
    }

    private static void EachBox(PageCopy page, Action<IElement> change)
    {
        foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p" && paragraph.ParentElement == page.Container).ToList())
        {
            change(paragraph);
        }
    }

    private static void Wrap(PageCopy page, IElement paragraph, string name, string className)
    {
        var box = page.Document.CreateElement(name);
        box.ClassName = className;
        box.Append([.. paragraph.ChildNodes]);
        paragraph.Replace(box);
    }

    [GeneratedRegex(@"\p{L}{9,}", RegexOptions.None, 30_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=\w) ?[–—] ?(?=\p{L})", RegexOptions.None, 30_000)]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF\u3040-\u30FF])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4E00-\u9FFF\u3040-\u30FF])", RegexOptions.None, 30_000)]
    private static partial Regex BetweenScripts();

    [GeneratedRegex(@"(?<= )(\p{L}{1,2}) ", RegexOptions.None, 30_000)]
    private static partial Regex ShortWord();
}
