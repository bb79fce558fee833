using System.Buffers;
using System.Collections.Frozen;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Metadata.Titles;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>The standfirst that is printed near the headline: named as such, or the same as the page's description.</summary>
internal static class DekRules
{
    /// <summary>A standfirst stands within so many lines after the headline.</summary>
    private const int LinesAfter = 14;

    /// <summary>In characters: below is a kicker or a byline, above is a paragraph.</summary>
    private const int MinimumLength = 25;
    private const int MaximumLength = 600;

    /// <summary>A subtitle that is called so, in characters and words.</summary>
    private const int ShortestSubtitle = 15;
    private const int WordsOfSubtitle = 3;

    /// <summary>A line with a date in it, in characters; a standfirst that names a day is longer.</summary>
    private const int DateLine = 60;

    /// <summary>Blanks in a line that ends as a sentence does.</summary>
    private const int WordsOfSentence = 7;

    /// <summary>Paragraphs right below a story's first.</summary>
    private const int ParagraphsBelow = 2;

    /// <summary>A paragraph of the story is at least this long, in characters.</summary>
    private const int Paragraph = 90;

    private const string NamedSource = "named standfirst";

    /// <summary>Characters of a text's first paragraph that is called its intro; a standfirst is shorter.</summary>
    private const int ShortestOpening = 200;

    private static readonly FrozenSet<string> Marks = FrozenSet.ToFrozenSet(
    [
        "standfirst", "dek", "subtitle", "sub-title", "subhead", "sub-head", "subheading", "subline", "deck", "lead", "lede", "intro", "summary", "excerpt", "description",
        "teaser-text", "introtext", "strap", "strapline", "spot", "bajada", "copete", "chapo", "chapeau", "sottotitolo", "sommario", "entradilla", "ingress", "vorspann", "abstract", "tagline", "preamble", "perex", "sapo",
        "entradillas", "sumario", "subtitulo", "bajadas", "catenaccio", "linhafina", "ypotitlos", "opener", "manchet", "underrubrik", "podnaslov", "podnadpis", "accroche", "einleitung", "unterzeile", "untertitel", "subtitel", "onderkop", "inleiding", "zajawka", "leadtext", "teasertext", "resumo", "resumen", "sintesi", "ingressi", "anons", "ozet",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of them that name no text's first paragraph.</summary>
    private static readonly FrozenSet<string> Unmistakable = FrozenSet.ToFrozenSet(
        ["standfirst", "dek", "deck", "subtitle", "strapline", "chapo", "chapeau", "accroche", "entradilla", "bajada", "copete", "catenaccio", "sottotitolo", "linhafina", "manchet", "perex", "ingress", "ingressi", "underrubrik", "vorspann", "sapo", "podnaslov"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MarkLookup = Marks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Parts of names that name nothing else.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(["standfirst", "subtitle", "subhead", "sub-title", "sub-head", "second-title", "teaser-text"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Subtitles = SearchValues.Create(["subtitle", "sub-title", "untertitel", "soustitre", "sous-titre", "subtitulo", "sottotitolo"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A teaser is a card's text, but in what is called the page's head it is the page's own.</summary>
    private static readonly SearchValues<string> Teasers = SearchValues.Create(["teaser", "blurb"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Heads = SearchValues.Create(["hero", "header", "masthead"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a site answers to whoever told it what they think of the page.</summary>
    private static readonly Beginnings Answers = new("thanks for your", "thanks for sharing", "thank you for your", "thank you for sharing", "thank you! your", "danke für ihr", "danke für dein", "vielen dank für ihr", "vielen dank für dein", "merci pour votre", "merci de votre", "gracias por tu", "gracias por su", "grazie per il tuo", "grazie del tuo", "obrigado pelo seu", "bedankt voor je", "bedankt voor uw", "tack för din", "takk for din", "tak for din", "dziękujemy za", "děkujeme za", "спасибо за ваш", "дякуємо за ваш");

    public static (string? Dek, string? Evidence) Read(PageDocument page, Element? headline, string? title)
    {
        if (headline is null)
        {
            return (null, null);
        }

        var titleKey = TitleText.Key(title ?? "");
        var descriptions = Descriptions(page);
        var unnamed = new UnnamedDek(titleKey);
        var (story, isFirst, isBelowByline) = (new StoryStart(), true, false);
        foreach (var (block, text) in TextLines.After(headline, page).Take(LinesAfter))
        {
            unnamed.Read(block, text);
            var isBelowText = story.HasBegun;
            story.Read(block, text);
            var isShort = LettersOf(text) < MinimumLength && !(isFirst && (IsShortSubtitle(block, text) || IsShortDescription(text, descriptions)));
            isFirst = false;
            if (isShort || text.Length > MaximumLength)
            {
                isBelowByline |= IsOfByline(block, text);
                continue;
            }

            var source = SourceOf(block, text, titleKey, descriptions, !isBelowText && IsNamed(block, headline) && !PagePlace.IsOnCard(block, headline), isBelowByline);

            // Last what costs most to tell.
            if (source is not null && !IsCaption(block) && !IsOfByline(block, text))
            {
                return (text, source);
            }
        }

        return unnamed.Dek is { } line ? (line, "line above the byline") : (null, null);
    }

    private static string? SourceOf(Element block, string text, string titleKey, List<string> descriptions, bool isNamed, bool isBelowByline)
    {
        var key = TitleText.Key(text);
        var isDescription = IsDescription(key, descriptions);
        return key == titleKey || (isNamed && isBelowByline && !isDescription && LettersOf(text) >= ShortestOpening && OpensText(block)) ? null
            : isNamed ? NamedSource
            : isDescription && !IsAmongParagraphs(block) ? "printed description"
            : null;
    }

    /// <summary>Signs of Chinese and Japanese say as much as two letters and more.</summary>
    public static int LettersOf(string text) => text.AsSpan().ContainsAnyInRange('\u3040', '\u9fff') ? text.Length * 2 : text.Length;

    // A byline, a date, who wrote it, what else they wrote, an advertisement's label.
    public static bool IsOfByline(Element block, string text) =>
        (text.Length < Paragraph && !IsSentence(text) && AuthorName.IsByline(text) && (AuthorName.Read(text).Count > 0 || DateText.Find(text) is not null)) || (text.Length < DateLine && DateText.Find(text) is not null)
        || text.StartsWith("More stories by", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Share ", StringComparison.OrdinalIgnoreCase) || text[0] == '©' || text.StartsWith("Sponsored", StringComparison.OrdinalIgnoreCase)
        || Answers.AreOf(text) || Named(block, ["author", "byline", "bio", "contributor"]) || IsOfBox(block);

    /// <summary>What a site offers or was paid for.</summary>
    public static bool IsOfBox(Element block) => Named(block, ["newsletter", "sponsor"]);

    // "By closing the port for a week, its master hopes to be heard."
    private static bool IsSentence(string text) => text[^1] is '.' or '!' or '?' or '…' && text.Count(c => c == ' ') >= WordsOfSentence;

    private static bool Named(Element block, string[] marks)
    {
        var at = block;
        for (var depth = 0; depth < 3 && at is not null && at.LocalName is not ("body" or "main" or "article" or "header"); depth++, at = at.ParentElement)
        {
            if (at.ClassName is { Length: > 0 } name && Array.Exists(marks, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsCaption(Element block)
    {
        var at = block;
        for (var depth = 0; depth < 4 && at is not null; depth++, at = at.ParentElement)
        {
            if (at.LocalName is "figure" or "figcaption" || at.ClassName is { } name && (name.Contains("caption", StringComparison.OrdinalIgnoreCase)
                || name.Contains("image", StringComparison.OrdinalIgnoreCase) || (name.Contains("media", StringComparison.OrdinalIgnoreCase) && !name.Contains("mediator", StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Descriptions(PageDocument page) =>
        new[] { page.JsonLd.Article?.Text("description"), page.JsonLd.Article?.Text("alternativeHeadline"), page.Meta.First("og:description"), page.Meta.First("description"), page.Meta.First("twitter:description") }
            .OfType<string>().Select(text => TitleText.Key(PlainText.Decode(text))).Where(key => key.Length >= ShortestSubtitle).Distinct(StringComparer.Ordinal).ToList();

    // Descriptions are often cut at their end.
    private static bool IsDescription(string key, List<string> descriptions) =>
        descriptions.Exists(description => key == description
            || (description.Length > 60 && key.AsSpan().StartsWith(description.AsSpan(0, description.Length - 10), StringComparison.Ordinal) && key.Length - description.Length < 200));

    private static bool IsNamed(Element block, Element headline)
    {
        var at = block;
        for (var depth = 0; depth < 3 && at is not null && at.LocalName is not ("body" or "main" or "article") && !at.Contains(headline); depth++, at = at.ParentElement)
        {
            if (HasMark(at.ClassName) || HasMark(at.GetAttribute("itemprop")) || HasMark(at.GetAttribute("data-testid")))
            {
                return (!IsAmongParagraphs(at) || IsCalledStandfirst(at)) && (ReferenceEquals(at, block) || !HoldsText(block.ParentElement!));
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what is called "intro" stands in one box with the text's other paragraphs, right above them. Below the byline, where nothing
    /// else says that it is a standfirst, it is the story's first paragraph, which some systems set in larger letters.
    /// </summary>
    private static bool OpensText(Element block)
    {
        var at = block;
        while (at.ParentElement is { } outer && !IsCalledIntro(at.ClassName) && outer.LocalName is "div" or "section")
        {
            at = outer;
        }

        return IsCalledIntro(at.ClassName) && at.ParentElement!.Children.SkipWhile(before => !ReferenceEquals(before, at)).Skip(1).Take(ParagraphsBelow).Count(next => next.LocalName == "p" && ElementText.Of(next).Length > Paragraph) == ParagraphsBelow;
    }

    private static bool IsCalledIntro(string? names) => names is not null && names.Split(' ', '-', '_').Contains("intro", StringComparer.OrdinalIgnoreCase);

    /// <summary>A paragraph with a name that nothing but a standfirst has, among the story's own where the system sets no element around them.</summary>
    private static bool IsCalledStandfirst(Element paragraph) =>
        paragraph is { LocalName: "p", ClassName: { Length: > 0 } names } && Array.Exists(names.Split(' ', '-', '_'), Unmistakable.Contains);

    /// <summary>"What the quay knows", right below the headline in an element that is called its subtitle.</summary>
    private static bool IsShortSubtitle(Element block, string text) =>
        LettersOf(text) >= ShortestSubtitle && text.Count(c => c == ' ') >= WordsOfSubtitle - 1 && block.ClassName.AsSpan().ContainsAny(Subtitles)
        && !block.Has("a") && DateText.Find(text) is null && !AuthorName.IsByline(text) && AuthorName.Read(text).Count == 0;

    /// <summary>The same where the head gives it as the description.</summary>
    private static bool IsShortDescription(string text, List<string> descriptions) =>
        LettersOf(text) >= ShortestSubtitle && text.Count(c => c == ' ') >= WordsOfSubtitle - 1 && descriptions.Contains(TitleText.Key(text));

    private static bool HasMark(string? names)
    {
        // So Drupal calls a text, whether it has a summary or not.
        if (string.IsNullOrEmpty(names) || names.Contains("text-with-summary", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var range in names.AsSpan().SplitAny(" -_"))
        {
            if (MarkLookup.Contains(names.AsSpan(range)))
            {
                return true;
            }
        }

        return names.AsSpan().ContainsAny(Stems) || (names.AsSpan().ContainsAny(Teasers) && names.AsSpan().ContainsAny(Heads));
    }

    // What is named for a description may hold the whole story.
    private static bool HoldsText(Element box) => box.Children.Count(child => child.LocalName == "p" && ElementText.Of(child).Length > Paragraph) >= 2;

    // The first paragraph of the story has paragraphs beside it; what holds paragraphs is none.
    private static bool IsAmongParagraphs(Element block) =>
        block.LocalName is "p" or "div" && block.ParentElement?.Children.Count(sibling =>
            !ReferenceEquals(sibling, block) && sibling.LocalName is "p" or "div" && sibling.LocalName == block.LocalName && ElementText.Of(sibling).Length > Paragraph
            && (sibling.LocalName == "p" || !sibling.Children.Any(child => child.LocalName is "p" or "div" or "section" or "h1" or "h2"))) >= 2;
}
