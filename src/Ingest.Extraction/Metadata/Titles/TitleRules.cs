using System.Buffers;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>The headline: every place that states it votes, and what is said most wins.</summary>
internal static class TitleRules
{
    /// <summary>Characters; a shorter one may head anything.</summary>
    private const int ShortestTitle = 20;

    private static readonly SearchValues<string> HeadlineStems = SearchValues.Create(["headline", "title"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The same where the title is known, and the element holds it and nothing else.</summary>
    private static readonly SearchValues<string> PrintedStems = SearchValues.Create(["headline", "tit", "heading", "subject"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A title of that name is the house's own.</summary>
    private static readonly SearchValues<string> HouseStems = SearchValues.Create(["site", "blog", "logo", "brand", "masthead", "header", "channel", "section"], StringComparison.OrdinalIgnoreCase);

    private const int MostHeadings = 60;

    /// <summary>Classes of a headline and nothing else, also as boards and Korean systems write it.</summary>
    private static readonly HashSet<string> HeadlineNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "headline", "title", "tit", "heading", "subject", "view-title", "view_title", "article-title", "article_title", "news-title", "news_title", "post-title", "entry-title", "post-title entry-title", "article-head-title", "aht-title-view", "title_view",
    };

    public static (string? Title, string? Evidence) Read(PageDocument page)
    {
        if (FragmentHeadline.Of(page) is { } addressed)
        {
            return (Heading.TextOf(addressed), "headline that the address names");
        }

        var metadata = TitleStatements.OfMetadata(page);
        var headings = TitleStatements.OfFirstHeadings(page, metadata);
        var site = SiteName.Of(page, metadata);
        var vote = new TitleVote(Slug.WordsOf(page.Url), site, metadata, headings, headings.Count > 0 ? [] : LowerKeys(page));
        vote.Add(metadata);
        vote.Add(headings);

        // The first-level heading may be the site's name, or there is none: the headline may stand one level down.
        var isConfirmed = vote.HasConfirmedHeading;
        vote.Add(TitleStatements.OfSecondHeadings(page, metadata).Where(heading => !isConfirmed || vote.IsStated(heading.Key)).ToList());
        var best = vote.Best;
        var isStated = best?.Source == TitleStatements.TitleElement;
        var isSection = best is not null && metadata.Count == 1 && !isStated && vote.IsOfSection(best);
        var dated = isSection ? HeadlineAboveDate.BelowSection(page, best!.Text)
            : isStated && metadata.Count == 1 && headings.Count == 0 ? HeadlineAboveDate.Of(page, best!.Text)
            : null;
        if (dated is not null)
        {
            return (Heading.TextOf(dated), "heading above the date");
        }

        if (isSection && vote.OfAddress is { } ofAddress)
        {
            return (ofAddress, TitleStatements.TitleElement);
        }

        return best is { Text: var text } && !site.IsNameAlone(text) ? (text, best.Source)
            : NamedHeadline(page) is { } named ? (Heading.TextOf(named), "named headline")
            : (best?.Text, best?.Source);
    }

    // Korean systems set the headline as a third-level heading: what the title element has beside it is the site's.
    private static IEnumerable<string> LowerKeys(PageDocument page) =>
        page.Elements.LowerHeadings.Take(MostHeadings).Where(heading => heading.Closest("a") is null && !heading.Has("a"))
            .Select(heading => TitleText.Key(ElementText.Of(heading))).Concat(NamedKeys(page)).Where(key => !IsShort(key));

    // Or as no heading at all, in an element of that name; old pages in large or bold letters.
    private static List<string> NamedKeys(PageDocument page)
    {
        var title = TitleText.Key(PlainText.Fold(page.Elements.Title));
        var boldLeft = MostHeadings;
        List<string> keys = [];
        foreach (var (element, names, _) in page.Elements.All.Items)
        {
            var isNamed = names is not null && element.LocalName is "div" or "p" or "span" && names.AsSpan().ContainsAny(HeadlineStems);
            if ((isNamed || (element.LocalName is "b" or "strong" or "font" && boldLeft-- > 0)) && element.Closest("a") is null
                && TitleText.Key(ElementText.Of(element)) is { Length: > 0 } key && (title.StartsWith(key, StringComparison.Ordinal) || (!(isNamed && names.AsSpan().ContainsAny(HouseStems)) && title.EndsWith(key, StringComparison.Ordinal))))
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    // Where the head says no more than the site's name, a lower heading that is named the headline says it.
    private static Element? NamedHeadline(PageDocument page) => page.Elements.LowerHeadings.Take(MostHeadings).FirstOrDefault(heading =>
        HeadlineNames.Contains(heading.ClassName ?? "") && !heading.Has("a") && Heading.IsHeadline(heading, page) && ElementText.Of(heading).Length > 1);

    /// <summary>
    /// The heading that prints this title; else the first that could be a headline. One that prints another wording of the title above
    /// the text goes before one that repeats it within. A heading of a lower level is the headline only where it prints the title in so many words.
    /// </summary>
    public static Element? HeadlineElement(PageDocument page, string? title)
    {
        var key = TitleText.Key(title ?? "");
        var printed = key.Length == 0
            ? null
            : page.Elements.Headings1.Concat(page.Elements.Headings2).Take(24)
                .FirstOrDefault(heading => TitleText.Key(ElementText.Of(heading)).Contains(key, StringComparison.Ordinal));
        return printed is null or { LocalName: not "h1" }
            ? page.Elements.Headings1.Find(heading => Heading.IsHeadline(heading, page) && PrintedTitle.Of(heading, title) is not null)
                ?? printed ?? page.Elements.Headings1.Find(heading => Heading.IsHeadline(heading, page)) ?? Lower(page, key)
                ?? InBreadcrumb(page, title) ?? NoHeading(page, key)
            : printed;
    }

    // Themes for banners call them "breadcrumb-area", headline and all.
    private static Element? InBreadcrumb(PageDocument page, string? title) =>
        page.Elements.Headings1 is [var only] && PrintedTitle.Of(only, title) is not null ? only : null;

    private static bool IsShort(string key) => TitleText.LettersOf(key) < ShortestTitle;

    // A teaser of the same title elsewhere on the page is a link.
    private static Element? Lower(PageDocument page, string key) => IsShort(key)
        ? null
        : page.Elements.LowerHeadings.Take(MostHeadings).FirstOrDefault(heading =>
            heading.Closest("a") is null && !heading.Has("a") && TitleText.Key(ElementText.Of(heading)).Contains(key, StringComparison.Ordinal));

    // Some systems set the headline in a <div> of that name.
    private static Element? NoHeading(PageDocument page, string key)
    {
        if (IsShort(key))
        {
            return null;
        }

        foreach (var (element, names, _) in page.Elements.All.Items)
        {
            if (names is not null && element.LocalName is "div" or "p" or "span" or "strong" or "td" && names.AsSpan().ContainsAny(PrintedStems) && element.Closest("a") is null
                && TitleText.Key(ElementText.Of(element)) == key)
            {
                return element;
            }
        }

        return null;
    }
}
