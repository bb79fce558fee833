using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.MutationBench.Harmless;

/// <summary>The same words in other characters.</summary>
internal static partial class TextForms
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("decomposed letters", page => page.EachText(text => text.Normalize(NormalizationForm.FormD))),
        Mutation.Harmless("soft hyphens", page => page.EachText(text => LongWord().Replace(text, match => match.Value[..4] + "\u00AD" + match.Value[4..]))),
        Mutation.Harmless("zero-width spaces", page => page.EachText(text => LongWord().Replace(text, match => "\u200B" + match.Value))),
        Mutation.Harmless("no-break spaces", page => page.EachText(text => NumberSpace().Replace(text, "$1\u00A0$2"))),
        Mutation.Harmless("straight quotation marks", page => page.EachText(text => text.Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2018', '\'').Replace('\u2019', '\''))),
        Mutation.Harmless("curly quotation marks", page => page.EachText(Curl)),
        Mutation.Harmless("hyphens for dashes", page => page.EachText(text => text.Replace("\u2014", "--", StringComparison.Ordinal).Replace('\u2013', '-'))),
        Mutation.Harmless("dashes for hyphens", page => page.EachText(text => text.Replace(" - ", " \u2013 ", StringComparison.Ordinal).Replace("--", "\u2014", StringComparison.Ordinal))),
        Mutation.Harmless("ellipses", page => page.EachText(text => text.Replace("...", "\u2026", StringComparison.Ordinal))),
        Mutation.Harmless("white space between words", page => page.EachText(text => text.Replace(" ", "\n\t  ", StringComparison.Ordinal))),
        Mutation.Harmless("white space around paragraphs", page =>
        {
            foreach (var paragraph in page.Paragraphs)
            {
                paragraph.Prepend(page.Document.CreateTextNode("\n      "));
                paragraph.Append(page.Document.CreateTextNode(" \u00A0\n"));
            }
        }),
        Mutation.Harmless("characters written as entities", page => page.Rewrite = html => NotAscii().Replace(html, match => FormattableString.Invariant($"&#{(int)match.Value[0]};"))),
        Mutation.Harmless("direction marks", page => page.EachText(text => NumberSpace().Replace(text, "$1 \u200E$2"))),
    ];

    private static string Curl(string text) =>
        OpeningQuote().Replace(text, "\u201C").Replace('"', '\u201D').Replace('\'', '\u2019');

    [GeneratedRegex(@"\p{L}{9,}", RegexOptions.None, 30_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"[\u00A1-\uD7FF]", RegexOptions.None, 30_000)]
    private static partial Regex NotAscii();

    [GeneratedRegex(@"(\p{L}) (\d)", RegexOptions.None, 30_000)]
    private static partial Regex NumberSpace();

    [GeneratedRegex(@"(?<=^|\s|\()""(?=\S)", RegexOptions.None, 30_000)]
    private static partial Regex OpeningQuote();
}
