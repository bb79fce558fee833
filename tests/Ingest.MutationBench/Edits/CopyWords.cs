using System.Text.RegularExpressions;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Words and figures as a copy desk mends them in many languages: negations, spellings, decades, decimal points, hedges before numbers.</summary>
internal static partial class CopyWords
{
    private const ChangeClass Substantive = ChangeClass.Substantive;
    private const ChangeClass Typo = ChangeClass.Typo;
    private const ChangeClass Cosmetic = ChangeClass.Cosmetic;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Words("cannot for can", Can(), _ => "cannot"),
        Words("German negation set in", German(), match => match.Value + " nicht"),
        Words("negation in the page's language set in", Verb(), match => match.Value switch
        {
            "est" => "n’est pas", "sont" => "ne sont pas", "es" => "no es", "son" => "no son", "é" => "não é", "è" => "non è", "är" => "är inte", "er" => "er ikke",
            "был" => "не был", "была" => "не была", "jest" => "nie jest", "je" => "není", "değil" => "", _ => "not " + match.Value,
        }),
        Words("Chinese or Japanese negation set in", Han(), match => match.Value[0] + "不" + match.Value[1..]),
        Words("Arabic or Hebrew or Persian word added", RightToLeft(), match => match.Value + (match.Value[1] < '\u0600' ? "לא " : "ليس ")),
        Words("number in Chinese or Japanese characters changed", HanNumber(), match => match.Value == "三" ? "五" : "三"),
        Words("Vietnamese or Indonesian negation set in", Southeast(), match => (match.Value is "là" or "đã" ? "không " : "tidak ") + match.Value),
        Words("decade changed", Decade(), match => match.Groups[1].Value + (match.Groups[2].Value == "7" ? "8" : "7") + "0s"),
        Words("decimal point lost", Decimal(), match => match.Groups[1].Value + match.Groups[2].Value),
        Words("nought added to a number", Round(), match => match.Value + "0"),
        Words("at least set before a number", Count(), match => "at least " + match.Value),
        Words("one of the largest for the largest", Superlative(), match => "one of " + match.Value),
        Words("figure for a number in words", NumberWord(), match => match.Value switch { "two" => "2", "three" => "3", "four" => "4", "five" => "5", "six" => "6", "seven" => "7", "eight" => "8", _ => "9" }),
        Words("weekday set in", Said(), match => match.Value + " on Tuesday"),
        Words("quotation shortened", Quotation(), match => match.Groups[1].Value + "..." + match.Groups[3].Value),
        Words("speaker named in full", Surname(), match => match.Groups[1].Value + "Johanna " + match.Groups[2].Value),
        Words("zone of a time changed", Zone(), match => match.Value == "GMT" ? "EST" : "GMT"),
        Words("state named behind a town", Town(), match => match.Value + ", Ohio"),
        Words("two names exchanged", Pair(), match => match.Groups[2].Value + " and " + match.Groups[1].Value),
        Marks("percent sign written out", PercentSign(), match => match.Groups[1].Value + " per cent", Substantive, Typo, Cosmetic),
        Marks("contraction written out", Contraction(), match => match.Groups[1].Value + " not", Substantive, Typo, Cosmetic),
        Marks("British spelling", American(), match => match.Groups[1].Value + (match.Groups[2].Value == "or" ? "our" : match.Groups[2].Value.Replace('z', 's')), Substantive, Typo),
        Marks("hyphen taken out of a compound", Compound(), match => match.Groups[1].Value + " " + match.Groups[2].Value, Substantive, Typo, Cosmetic),
        Marks("name misspelt by one letter", Name(), match => match.Value[..^2] + (match.Value[^2] == 'e' ? 'a' : 'e') + match.Value[^1], Substantive, Typo),
        Marks("accent set in a name", Accentless(), match => match.Groups[1].Value + (match.Groups[2].Value switch { "e" => "é", "a" => "á", _ => "ó" }) + match.Groups[3].Value, Substantive, Typo),
        Marks("possessive of the plural", Possessive(), match => match.Groups[1].Value + "s’", Substantive, Typo, Cosmetic),
    ];

    private static Mutation Words(string name, Regex pattern, Func<Match, string> change) => Marks(name, pattern, change, Substantive);

    private static Mutation Marks(string name, Regex pattern, Func<Match, string> change, params ChangeClass[] classes) =>
        new(name, page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, change), classes)));

    [GeneratedRegex(@"(?<=\p{Ll} )can(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Can();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:ist|war|wurde|sind|waren|hat|wird)(?= (?!nicht|kein)\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex German();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:est|sont|es|son|é|è|är|er|был|была|jest|je)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"[\u4E00-\u9FFF]{4}(?=[\u4E00-\u9FFF\u3040-\u30FF])", RegexOptions.None, 30_000)]
    private static partial Regex Han();

    [GeneratedRegex(@"(?<=[\u0590-\u06FF] )[\u0590-\u06FF]{3,} (?=[\u0590-\u06FF]{3})", RegexOptions.None, 30_000)]
    private static partial Regex RightToLeft();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF\u3040-\u30FF])[二三四五六七八九](?=[年月日人个個名次度条カつ])", RegexOptions.None, 30_000)]
    private static partial Regex HanNumber();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:là|đã|akan|adalah|bisa|dapat)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Southeast();

    [GeneratedRegex(@"\b((?:19|20))(\d)0s\b", RegexOptions.None, 30_000)]
    private static partial Regex Decade();

    [GeneratedRegex(@"(?<=\p{Ll} )(\d{1,2})\.(\d)(?= (?:million|billion|percent|per cent|kilomet|miles|points)\b)", RegexOptions.None, 30_000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<=\p{Ll} )[1-9]\d?0(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Round();

    [GeneratedRegex(@"(?<=(?:killed|found|for|with|than|took|lost|of) )\d{1,3}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<=\p{Ll} )the (?:largest|biggest|oldest|first|most|best|longest|worst)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Superlative();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:two|three|four|five|six|seven|eight|nine)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"(?<=\p{Ll} )said(?= (?:that|in|at|it|he|she|they|the)\b)", RegexOptions.None, 30_000)]
    private static partial Regex Said();

    [GeneratedRegex(@"([\u201C""][^\u201D""\n]{20,80}? )(\p{Ll}{3,10} \p{Ll}{3,10} \p{Ll}{3,10})( [^\u201D""\n]{10,})", RegexOptions.None, 30_000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<=\p{Ll} )((?:Mr|Ms|Mrs|Dr|Prof)\. )(\p{Lu}\p{Ll}{3,12})", RegexOptions.None, 30_000)]
    private static partial Regex Surname();

    [GeneratedRegex(@"\b(?:GMT|EST|EDT|ET|CET|BST)\b", RegexOptions.None, 30_000)]
    private static partial Regex Zone();

    [GeneratedRegex(@"(?<=\b(?:in|near|from) )\p{Lu}\p{Ll}{4,10}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Town();

    [GeneratedRegex(@"(?<=\p{Ll} )(\p{Lu}\p{Ll}{3,12}) and (\p{Lu}\p{Ll}{3,12})(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(\d)%(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"(?<=\p{Ll} )(did|does|is|was|has|had|would|could|should)n['’]t(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"(?<= )(\p{Ll}{3,8})(or|ize|ized|izing|ization)(?<=(?:labor|color|honor|favor|neighbor|behavior|ize|ized|izing|ization))(?=[ ,.])", RegexOptions.None, 30_000)]
    private static partial Regex American();

    [GeneratedRegex(@"(?<= )(\p{Ll}{3,10})-(\p{Ll}{3,10})(?= )", RegexOptions.None, 30_000)]
    private static partial Regex Compound();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}\p{Ll}{5,11}(?=[ ,.])", RegexOptions.None, 30_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=\p{Ll} )(\p{Lu}[a-z]{2,6})([eao])([a-z]{2,5})(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Accentless();

    [GeneratedRegex(@"(?<= )(\p{Ll}{4,10})['’]s(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Possessive();
}
