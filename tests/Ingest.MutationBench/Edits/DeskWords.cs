using System.Text.RegularExpressions;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Single words and marks that a copy desk changes: facts, hedges, small words, sentences joined and cut.</summary>
internal static partial class DeskWords
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Words("number within a quotation replaced", QuotedNumber(), match => match.Groups[1].Value + (match.Groups[2].Value == "7" ? "8" : "7")),
        Words("negation by contraction", Verb(), match => match.Value + "n't"),
        Words("pronoun changed", Pronoun(), match => match.Value switch { "he" => "she", "she" => "he", "his" => "her", "her" => "his", _ => "they" }),
        Words("preposition changed", Preposition(), match => match.Value == "in" ? "near" : "in"),
        Words("article changed", Article(), match => match.Value == "the" ? "a" : "the"),
        Words("verb in another tense", Tense(), match => match.Value is "is" or "are" ? "was" : "is"),
        Words("hedge set in", Verb(), match => match.Value + " reportedly"),
        Words("unit changed", Unit(), match => match.Value == "kilometers" ? "miles" : match.Value == "miles" ? "kilometers" : match.Value == "percent" ? "percentage points" : "weeks"),
        Words("decimal changed", Decimal(), match => match.Groups[1].Value + (match.Groups[2].Value == "4" ? "5" : "4")),
        Words("surname changed once", Surname(), match => match.Groups[1].Value + " Halvorsen"),
        Words("title of a person changed", Office(), match => match.Value[0] == 'P' ? "Chancellor" : "President"),
        Words("plural made of a word", Plural(), match => match.Value + "s"),
        Words("capital letters of an acronym changed", Acronym(), match => match.Value == "NATO" ? "OSCE" : "NATO"),
        Words("words in brackets removed", Brackets(), _ => ""),
        Words("comparison turned round", Comparison(), match => match.Value switch { "more" => "less", "less" => "more", "before" => "after", "after" => "before", "first" => "last", _ => "first" }),
        Words("characters of a Chinese or Japanese sentence added", Ideographs(), match => match.Value + "大約"),
        Marks("two sentences joined", SentenceBreak(), match => ", and " + match.Groups[1].Value.ToLowerInvariant(), Substantive, ChangeClass.Cosmetic),
        Marks("sentence cut in two", Conjunction(), match => ". " + char.ToUpperInvariant(match.Groups[1].Value[0]) + match.Groups[1].Value[1..] + " ", Substantive, ChangeClass.Cosmetic),
        Marks("question mark for a stop", Stop(), match => match.Groups[1].Value + "?", ChangeClass.Cosmetic),
        Marks("letter doubled", Long(), match => match.Value[..4] + match.Value[3] + match.Value[4..], ChangeClass.Typo),
        Marks("word cut in two by a space", Long(), match => match.Value[..4] + " " + match.Value[4..], ChangeClass.Typo),
    ];

    private static Mutation Words(string name, Regex pattern, Func<Match, string> change) => Marks(name, pattern, change, Substantive);

    private static Mutation Marks(string name, Regex pattern, Func<Match, string> change, params ChangeClass[] classes) =>
        new(name, page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, change), classes)));

    [GeneratedRegex(@"([“""][^”""\n]{5,80} \d*)(\d)(?=[ ,.])", RegexOptions.None, 30_000)]
    private static partial Regex QuotedNumber();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:is|was|are|were|has|had|could|would|did)(?= (?!not|never)\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:he|she|his|her)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:in|at|on)(?= \p{L})", RegexOptions.None, 30_000)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:the|a)(?= [bcdfghklmnprstvw]\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:is|are|was|were)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Tense();

    [GeneratedRegex(@"\b(?:kilometers|miles|percent|days|months)\b", RegexOptions.None, 30_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(\d+[.,])(\d)(?=[ %])", RegexOptions.None, 30_000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<=\p{Ll} )(\p{Lu}\p{Ll}{2,10}) \p{Lu}\p{Ll}{3,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Surname();

    [GeneratedRegex(@"\b(?:President|Minister|Senator|Professor)(?= \p{Lu})", RegexOptions.None, 30_000)]
    private static partial Regex Office();

    [GeneratedRegex(@"(?<= (?:the|their|our) )\p{Ll}{4,10}[bdgklmnprt](?= (?:of|in|and|to) )", RegexOptions.None, 30_000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"(?<= )[A-Z]{3,5}(?=[ ,])", RegexOptions.None, 30_000)]
    private static partial Regex Acronym();

    [GeneratedRegex(@" \([^()\n]{4,60}\)", RegexOptions.None, 30_000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:more|less|before|after|first|last)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF]{6}，)[\u4E00-\u9FFF]{2}", RegexOptions.None, 30_000)]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"(?<=\p{Ll}{4})\. ((?:The|It|He|She|This|They|But))(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex SentenceBreak();

    [GeneratedRegex(@", ((?:and|but|which|while)) (?=\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"(\p{Ll}{3})\.(?=\s*$)", RegexOptions.None, 30_000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?<=\p{Ll} )[a-z]{9,14}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Long();
}
