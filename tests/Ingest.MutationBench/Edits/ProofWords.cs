using System.Text.RegularExpressions;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Words, names and numbers of every script and form, changed where a reader of proofs would.</summary>
internal static partial class ProofWords
{
    private const ChangeClass Substantive = ChangeClass.Substantive;
    private const ChangeClass Typo = ChangeClass.Typo;
    private const ChangeClass Cosmetic = ChangeClass.Cosmetic;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Words("word of a script of its own replaced", OtherScript(), match => match.Value[0] switch { >= '\u0E00' and < '\u0E80' => "ภูเขา", >= '\u0900' and < '\u0E00' => "पहाड़", >= '\u0600' and < '\u0780' => "جبل", >= '\u0590' and < '\u0600' => "הר", >= '\u0400' and < '\u0530' => "гора", _ => "βουνό" }),
        Words("word of a script of its own added", OtherScript(), match => match.Value + match.Value[0] switch { >= '\u0900' and < '\u0E00' => " नहीं", >= '\u0600' and < '\u0780' => " جدا", >= '\u0590' and < '\u0600' => " מאוד", >= '\u0400' and < '\u0530' => " вдруг", _ => " όχι" }),
        Words("word of Thai, Burmese or Khmer replaced within a line", Southern(), _ => "ภูเขาไฟ"),
        Words("Chinese or Japanese word added", Han(), match => match.Value[..1] + "昨日" + match.Value[1..]),
        Words("Chinese or Japanese characters left out", HanLong(), match => match.Value[..2] + match.Value[4..]),
        Words("digit of another script changed", OtherDigit(), match => ((char)(match.Value[0] + (char.GetNumericValue(match.Value[0]) < 5 ? 1 : -1))).ToString()),
        Words("wide digit changed", WideDigit(), match => match.Value == "３" ? "５" : "３"),
        Words("Cyrillic name given another initial", CyrillicName(), match => (match.Value[0] == 'А' ? "В" : "А") + match.Value[1..]),
        Words("Roman numeral changed", Roman(), match => match.Value == "II" ? "III" : "II"),
        Words("fraction changed", Fraction(), match => match.Value == "½" ? "¼" : "½"),
        Words("score changed", Score(), match => match.Groups[1].Value + match.Groups[2].Value + (match.Groups[3].Value == "1" ? "2" : "1")),
        Words("minutes of a time changed", Clock(), match => match.Groups[1].Value + (match.Groups[2].Value == "30" ? "45" : "30")),
        Words("hyphenated name shortened", Hyphenated(), match => match.Groups[1].Value),
        Words("particle of a name lost", Particle(), _ => ""),
        Words("first name left out", FullName(), match => match.Groups[2].Value),
        Words("short name exchanged", ShortName(), match => match.Value == "Li" ? "Xi" : "Li"),
        Words("conjunction changed", Conjunction(), match => match.Value is "and" ? "or" : match.Value is "und" ? "oder" : match.Value is "et" ? "ou" : match.Value is "y" ? "o" : "eller"),
        Words("quantity in words changed", Quantity(), match => match.Value == "many" ? "few" : "many"),
        Words("age changed", Age(), match => match.Groups[1].Value + (match.Groups[2].Value[^1] == '9' ? match.Groups[2].Value[..^1] + "8" : match.Groups[2].Value[..^1] + "9") + match.Groups[3].Value),
        Words("part of the day set before a day", Weekday(), match => "early " + match.Value),
        Words("adverb taken out", Adverb(), _ => ""),
        Words("alleged set before a noun", Noun(), match => "alleged " + match.Value),
        Words("relative clause of two words set in", Noun(), match => match.Value + ", officials said,"),
        Marks("letter replaced in a long word", LongWord(), match => match.Value[..4] + (match.Value[4] == 'q' ? 'x' : 'q') + match.Value[5..], Typo, Substantive),
        Marks("sentence's first letter made small", Capital(), match => match.Value.ToLowerInvariant(), Cosmetic, Typo),
        Marks("colon for a comma", CommaSpace(), _ => ": ", Cosmetic),
        Marks("comma set in", BeforeWho(), match => ", " + match.Value.TrimStart(), Cosmetic),
    ];

    private static Mutation Words(string name, Regex pattern, Func<Match, string> change) => Marks(name, pattern, change, Substantive);

    private static Mutation Marks(string name, Regex pattern, Func<Match, string> change, params ChangeClass[] classes) =>
        new(name, page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, change), classes)));

    [GeneratedRegex(@"(?<= )(?:\p{IsGreek}{5,9}|\p{IsCyrillic}{5,9}|[\u05D0-\u05EA]{3,7}|[\u0621-\u064A\u06CC\u06A9]{4,8}|[\u0900-\u0DFF]{4,9})(?= [\p{L}])", RegexOptions.None, 30_000)]
    private static partial Regex OtherScript();

    [GeneratedRegex(@"(?<=[\u0E01-\u0E2E]{12})[\u0E01-\u0E2E]{3}(?=[\u0E01-\u0E2E\u0E40-\u0E44]{6})", RegexOptions.None, 30_000)]
    private static partial Regex Southern();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF\u3040-\u30FF])[、，,][\u4E00-\u9FFF]", RegexOptions.None, 30_000)]
    private static partial Regex Han();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])[\u4E00-\u9FFF]{6}(?=[\u4E00-\u9FFF])", RegexOptions.None, 30_000)]
    private static partial Regex HanLong();

    [GeneratedRegex(@"[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF]", RegexOptions.None, 30_000)]
    private static partial Regex OtherDigit();

    [GeneratedRegex(@"[０-９]", RegexOptions.None, 30_000)]
    private static partial Regex WideDigit();

    [GeneratedRegex(@"(?<=[а-яё] )[А-Я][а-яё]{4,12}(?=[ ,.])", RegexOptions.None, 30_000)]
    private static partial Regex CyrillicName();

    [GeneratedRegex(@"(?<=\p{Lu}\p{Ll}{2,12} )(?:II|III|IV|VI|XIV|XVI)\b", RegexOptions.None, 30_000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"[½¼¾]", RegexOptions.None, 30_000)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"(?<=\p{Ll} )(\d)([-–])(\d)(?= )", RegexOptions.None, 30_000)]
    private static partial Regex Score();

    [GeneratedRegex(@"\b(\d{1,2}[:.])([0-5]\d)(?= (?:a\.?m|p\.?m|Uhr|GMT|local))", RegexOptions.None, 30_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(\p{Lu}\p{Ll}{3,})-\p{Lu}\p{Ll}{3,}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?<=\p{Lu}\p{Ll}+ )(?:van|von|de|da|bin|al|el|der) (?=\p{Lu}\p{Ll}+)", RegexOptions.None, 30_000)]
    private static partial Regex Particle();

    [GeneratedRegex(@"(?<=\p{Ll} )(\p{Lu}\p{Ll}{2,9}) (\p{Lu}\p{Ll}{3,12})(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:Xi|Li|Ma|Wu|Jo|Al|Ed)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:and|und|et|y|och)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"(?<= )(?:many|several|some|most|few)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"(, )(\d\d)(,)(?= )", RegexOptions.None, 30_000)]
    private static partial Regex Age();

    [GeneratedRegex(@"(?<=on )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.None, 30_000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{3,9}ly (?=\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"(?<=\bthe )\p{Ll}{5,12}(?= (?:of|in|was|is|had|has|to|on|and)\b)", RegexOptions.None, 30_000)]
    private static partial Regex Noun();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{9,14}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=\p{Ll}\. )(?:The|But|In|He|She|They|It)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Capital();

    [GeneratedRegex(@"(?<=\p{Ll}), (?=\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex CommaSpace();

    [GeneratedRegex(@"(?<=\p{Ll}) (?:which|who|but|although)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex BeforeWho();
}
