using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Words, names, figures and marks that newsrooms correct, in the forms in which they come: ranges, ranks, datelines, spellings, corrections shown in the text.</summary>
internal static partial class NewsroomWords
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Words("rank changed", Rank(), match => match.Value is "third" ? "fourth" : "third"),
        Words("end of a range changed", Range(), match => match.Groups[1].Value + "97"),
        Words("sign of a number changed", Thousands(), match => "-" + match.Value),
        Words("thousand for million", Scale(), match => match.Value == "thousand" ? "million" : "thousand"),
        Words("abbreviated unit changed", Short(), match => match.Groups[1].Value + (match.Groups[2].Value is "m" ? "bn" : "m")),
        Words("points for percent", PercentSign(), _ => " percentage points"),
        Words("possibility for certainty", Modal(), match => match.Value is "will" ? "may" : "will"),
        Words("attribution changed", Saying(), _ => "the spokesman said"),
        Words("role of a person changed", Role(), match => "former " + match.Value),
        Words("compass changed", Compass(), match => match.Value[0] is 'n' ? "southern" : "northern"),
        Words("initial of a name changed", Initial(), match => match.Groups[1].Value + (match.Groups[2].Value == "K" ? "J" : "K") + "."),
        Words("two capital words exchanged for one", TwoNames(), _ => "Halvorsen"),
        Words("number in Asian text replaced", AsianNumber(), match => match.Value == "7" ? "8" : "7"),
        Words("one character of a Chinese or Japanese word replaced", Ideographs(), _ => "\u5C71"),
        Words("syllables of a Korean word replaced", Hangul(), _ => "바다"),
        Words("word of an Arabic or Hebrew sentence removed", RightToLeft(), _ => ""),
        Words("day of a date in figures changed", DateFigures(), match => match.Groups[1].Value == "17" ? "18" + match.Groups[2].Value : "17" + match.Groups[2].Value),
        new("name of a town spelled anew wherever it stands", SpelledAnew),
        new("wrong word struck out and the right one set behind it", page => WordPick.Anywhere(page, Struck)),
        new("dateline added", page => Edit.Of(page.Paragraphs[0], paragraph => Before(page, paragraph, "OSLO — "), Substantive)),
        new("every paragraph has a word replaced", EachParagraph),
        new("first and last words of the text replaced", page => Two(page)),
        new("word replaced in the heading that is shortest", page => page.Paragraphs.Where(paragraph => paragraph.LocalName is "h2" or "h3" or "h4").MinBy(heading => heading.TextContent.Length) is { } heading
            ? Edit.Of(heading, element => WordPick.Replace(page, element, AnyWord(), _ => "velvet"), Substantive) : null),
        Marks("exclamation mark for a stop", Stop(), match => match.Groups[1].Value + "!", ChangeClass.Cosmetic),
        Marks("semicolon for a comma", Comma(), _ => "; ", ChangeClass.Cosmetic),
        Marks("quotation marks set around a word", Word(), match => "“" + match.Value + "”", ChangeClass.Cosmetic),
        Marks("letters in capitals", Long(), match => match.Value.ToUpperInvariant(), ChangeClass.Cosmetic),
        Marks("space lost between two words", TwoLong(), match => match.Value.Replace(" ", "", StringComparison.Ordinal), ChangeClass.Typo),
    ];

    private static Mutation Words(string name, Regex pattern, Func<Match, string> change) => Marks(name, pattern, change, Substantive);

    private static Mutation Marks(string name, Regex pattern, Func<Match, string> change, params ChangeClass[] classes) =>
        new(name, page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, element => WordPick.Replace(page, element, pattern, change), classes)));

    private static bool Before(PageCopy page, IElement paragraph, string text)
    {
        if (paragraph.FirstChild is not IText first || !char.IsLetter(first.Data.TrimStart().FirstOrDefault()))
        {
            return false;
        }

        first.Data = text + first.Data.TrimStart();
        return true;
    }

    /// <summary>A spelling is another name: Kyiv for Kiev.</summary>
    private static Expectation? SpelledAnew(PageCopy page)
    {
        var names = page.Paragraphs.SelectMany(paragraph => Place().Matches(paragraph.TextContent).Select(match => match.Value)).CountBy(name => name).Where(name => name.Value is > 1 and < 12).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var old = names[page.Random.Next(names.Count)].Key;
        return InEach(page.Paragraphs, paragraph =>
        {
            foreach (var text in PageCopy.Texts(paragraph))
            {
                text.Data = text.Data.Replace(old, "Vyshkiv", StringComparison.Ordinal);
            }
        });
    }

    private static Expectation? Struck(IElement paragraph)
    {
        if (paragraph.ChildNodes.OfType<IText>().FirstOrDefault(text => Word().IsMatch(text.Data)) is not { } text)
        {
            return null;
        }

        var match = Word().Match(text.Data);
        var rest = text.Split(match.Index);
        rest.Data = rest.Data[match.Length..];
        var struck = paragraph.Owner!.CreateElement("s");
        struck.TextContent = match.Value;
        text.Parent!.InsertBefore(struck, rest);
        text.Parent.InsertBefore(paragraph.Owner.CreateTextNode(" velvet"), rest);
        return new Expectation { Classes = [Substantive] };
    }

    private static Expectation? EachParagraph(PageCopy page) =>
        InEach(page.Paragraphs, paragraph => WordPick.Replace(page, paragraph, Word(), _ => "velvet"));

    private static Expectation? Two(PageCopy page) =>
        page.Paragraphs.Count < 3 ? null : InEach([page.Paragraphs[0], page.Paragraphs[^1]], paragraph => WordPick.Replace(page, paragraph, Word(), _ => "velvet"));

    private static Expectation? InEach(IReadOnlyList<IElement> paragraphs, Action<IElement> change)
    {
        var (old, seen) = (new HashSet<string>(), new HashSet<string>());
        foreach (var paragraph in paragraphs)
        {
            var before = Edit.Keys(paragraph);
            change(paragraph);
            old.UnionWith(before.Except(Edit.Keys(paragraph)));
            seen.UnionWith(Edit.Keys(paragraph).Except(before));
        }

        return old.Count == 0 ? null : new Expectation { Classes = [Substantive], OldSentences = old, NewSentences = seen };
    }

    [GeneratedRegex(@"\b(?:second|third|fourth|fifth|sixth)\b(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Rank();

    [GeneratedRegex(@"\b(\d{1,3}[-–])\d{1,3}\b(?![-–.,]\d)", RegexOptions.None, 30_000)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<=\p{Ll} )\d{1,3}(?:,\d{3})+(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\b(?:thousand|million)\b", RegexOptions.None, 30_000)]
    private static partial Regex Scale();

    [GeneratedRegex(@"([$£€]\d+(?:\.\d+)?)(m|bn)\b", RegexOptions.None, 30_000)]
    private static partial Regex Short();

    [GeneratedRegex(@"(?<=\d)(?:%| percent\b)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:will|may|might|could)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Modal();

    [GeneratedRegex(@"\b(?:he|she) said\b", RegexOptions.None, 30_000)]
    private static partial Regex Saying();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:president|minister|director|professor|senator|mayor|editor|chairman)(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:northern|southern|eastern|western)\b", RegexOptions.None, 30_000)]
    private static partial Regex Compass();

    [GeneratedRegex(@"(\p{Lu}\p{Ll}+ )(\p{Lu})\.(?= \p{Lu}\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Initial();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}\p{Ll}{3,12} \p{Lu}\p{Ll}{3,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"(?<=[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3])\d(?=[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3])", RegexOptions.None, 30_000)]
    private static partial Regex AsianNumber();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF]{2})[\u4E00-\u9FFF](?=[\u4E00-\u9FFF])", RegexOptions.None, 30_000)]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"(?<= )[\uAC00-\uD7A3]{2}(?=[\uAC00-\uD7A3]* )", RegexOptions.None, 30_000)]
    private static partial Regex Hangul();

    [GeneratedRegex(@"(?<=[\u0590-\u06FF] )[\u0590-\u06FF]{4,} (?=[\u0590-\u06FF])", RegexOptions.None, 30_000)]
    private static partial Regex RightToLeft();

    [GeneratedRegex(@"\b(\d{1,2})((?:\.|/)\d{1,2}(?:\.|/)\d{2,4})\b", RegexOptions.None, 30_000)]
    private static partial Regex DateFigures();

    [GeneratedRegex(@"(?<=\b(?:in|at|from|to) )\p{Lu}\p{Ll}{4,10}(?=[ ,.])", RegexOptions.None, 30_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Ll}{4,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}{4,14}", RegexOptions.None, 30_000)]
    private static partial Regex AnyWord();

    [GeneratedRegex(@"(\p{Ll}{3})\.(?=\s+\p{Lu}\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?<=\p{Ll}), (?=\p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{8,14}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex Long();

    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{6,12} \p{Ll}{6,12}(?= \p{Ll})", RegexOptions.None, 30_000)]
    private static partial Regex TwoLong();
}
