using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Changes of single words, numbers and marks in the body.</summary>
internal static partial class WordEdits
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    private static readonly string[] OtherWords = ["mountain", "yellow", "kitchen", "purchase", "whisper", "velvet", "harvest", "gallery"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Word("word replaced", Content(), (page, _) => Pick(page, OtherWords), Substantive),
        new("word replaced in the first paragraph", page => Edit.Of(page.Paragraphs[0], Replacing(page, Content(), _ => Pick(page, OtherWords)), Substantive)),
        new("word replaced in the last paragraph", page => Edit.Of(page.Paragraphs[^1], Replacing(page, Content(), _ => Pick(page, OtherWords)), Substantive)),
        Word("word removed", Content(), (_, _) => "", Substantive),
        Word("word added", Content(), (page, match) => match.Value + " " + Pick(page, OtherWords), Substantive),
        Word("name replaced", Name(), (_, _) => "Karlsson", Substantive),
        Word("name removed", Name(), (_, _) => "", Substantive),
        Word("number replaced", Number(), (page, match) => Other(page, match.Value), Substantive),
        Word("number removed", Number(), (_, _) => "", Substantive),
        Word("percentage replaced", Percentage(), (page, match) => Other(page, match.Groups[1].Value) + match.Groups[2].Value, Substantive),
        Word("year replaced", Year(), (page, match) => Other(page, match.Value), Substantive),
        Word("negation added", AfterVerb(), (_, match) => match.Value + " not", Substantive),
        Word("negation removed", Negation(), (_, _) => "", Substantive),
        Word("weekday or month replaced", DayName(), (_, match) => match.Value is "Monday" or "March" ? "Thursday" : "Monday", Substantive),
        Word("word within a quotation replaced", Quoted(), (page, match) => match.Groups[1].Value + Pick(page, OtherWords) + match.Groups[3].Value, Substantive),
        Word("currency replaced", Currency(), (_, match) => match.Value == "$" ? "\u20AC" : "$", Substantive),
        Word("letters swapped", Long(), (_, match) => Swap(match.Value), ChangeClass.Typo),
        Word("letter lost", Long(), (_, match) => match.Value.Remove(match.Value.Length / 2, 1), ChangeClass.Typo),
        Word("word doubled", Content(), (_, match) => match.Value + " " + match.Value, ChangeClass.Typo),
        Word("comma removed", Comma(), (_, _) => " ", ChangeClass.Cosmetic),
        Word("letter case changed", Content(), (_, match) => char.ToUpper(match.Value[0], CultureInfo.InvariantCulture) + match.Value[1..], ChangeClass.Cosmetic),
        Word("characters replaced", Ideographs(), (_, _) => "\u5C71\u7530", Substantive),
    ];

    public static string Pick(PageCopy page, string[] words) => words[page.Random.Next(words.Length)];

    private static Mutation Word(string name, Regex pattern, Func<PageCopy, Match, string> change, ChangeClass expected) =>
        new(name, page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, Replacing(page, pattern, match => change(page, match)), expected)));

    private static Func<IElement, bool> Replacing(PageCopy page, Regex pattern, Func<Match, string> change) =>
        paragraph => WordPick.Replace(page, paragraph, pattern, change);

    private static string Other(PageCopy page, string number)
    {
        var digits = number.ToCharArray();
        var last = Array.FindLastIndex(digits, char.IsAsciiDigit);
        digits[last] = (char)('0' + ((digits[last] - '0' + page.Random.Next(1, 9)) % 10));
        return new string(digits);
    }

    private static string Swap(string word)
    {
        var at = Enumerable.Range(1, word.Length - 3).First(i => word[i] != word[i + 1]);
        return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
    }

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Ll}{4,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Content();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}\p{Ll}{3,12}(?=[ ,]\s?\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=\p{Ll} )\d{1,3}(?:[.,]\d{1,3})?(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(\d+(?:\.\d+)?)( ?%| percent| per cent| Prozent)", RegexOptions.None, 30_000)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.None, 30_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:is|was|are|were|will|would|has|had|could|did)(?= (?!not|never)\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex AfterVerb();

    [GeneratedRegex(@"\b(?:not|never|nicht|kein|pas|no) (?=\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October|November|December|Montag|Dienstag|Mittwoch|Freitag)\b", RegexOptions.None, 30_000)]
    private static partial Regex DayName();

    [GeneratedRegex(@"([\u201C""][^\u201D""\n]{10,80}? )(\p{Ll}{4,10})( [^\u201D""\n]{5,})", RegexOptions.None, 30_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[$\u20AC\u00A3](?=\d)", RegexOptions.None, 30_000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{8,14}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Long();

    [GeneratedRegex(@"(?<=\p{Ll}), (?=\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])[\u4E00-\u9FFF]{2}(?=[\u4E00-\u9FFF])", RegexOptions.None, 30_000)]
    private static partial Regex Ideographs();
}
