namespace Ingest.Extraction.Metadata.Titles;

/// <summary>How far each statement of the title is trusted; set by trial on the development pages, in steps of a half.</summary>
internal static class TitleWeights
{
    /// <summary>What the reader sees as the headline.</summary>
    public const double Heading = 4.5;

    /// <summary>Pages whose first-level heading is the site's name put the headline one level down.</summary>
    public const double SecondHeading = 1;

    public const double JsonLd = 2;

    /// <summary>News systems fill it with the article's own headline; others often with the page's search title.</summary>
    public const double JsonLdNews = 4;

    public const double OpenGraph = 2;
    public const double ItemProp = 2.5;
    public const double OtherMeta = 1;

    // Templates fill these two from the same field as og:title: they are hardly a statement of their own.
    public const double Twitter = 0.5;
    public const double TitleElement = 0.5;

    /// <summary>
    /// For what a news article's JSON-LD and og:title both give as the title, word for word, where the heading words it otherwise ("Kicker:
    /// headline", a shorter form). A convention, not a truth: of the development pages, six of seven of fundus mean that title,
    /// trafilatura's mean the heading. What is printed stays beside it as the printed title.
    /// </summary>
    public const double Agreed = 4;

    /// <summary>A title that every word of the address' last part stands in.</summary>
    public const double Slug = 1;

    /// <summary>A heading that shares fewer words with what else states the title: a section, a logo, a box. Share of words.</summary>
    public const double LeastLikeness = 0.3;

    public const double UnlikeHeading = -2.5;

    /// <summary>For a heading that says in other words what the metadata say; times the share of words.</summary>
    public const double Likeness = 2.5;

    /// <summary>As <see cref="Likeness"/> for a second-level heading: the sections of a story share its words too.</summary>
    public const double SecondLikeness = 1;

    /// <summary>For a heading that says all of the metadata's title and more: titles are cut for search results, headlines are not.</summary>
    public const double GoesOn = 1;

    /// <summary>A title of fewer words is too short for <see cref="GoesOn"/>: the site's name, a section.</summary>
    public const int FewestWords = 3;

    /// <summary>Words of a heading that may be a section's, and its letters.</summary>
    public const int WordsOfSection = 2;
    public const int LettersOfSection = 28;

    /// <summary>Share of the address' words that name the section rather than the story: "news_detail".</summary>
    public const double SlugOfSection = 0.5;

    /// <summary>Share of the address' words that stand in a title which the address was made of.</summary>
    public const double WholeSlug = 0.9;

    /// <summary>Share of a source's weight that goes to a title which the source holds at its beginning or end.</summary>
    public const double PartlySaid = 0.5;
}
