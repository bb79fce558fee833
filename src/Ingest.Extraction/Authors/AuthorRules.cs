namespace Ingest.Extraction.Authors;

/// <summary>Where a page says who wrote it, most trustworthy first.</summary>
internal static class AuthorRules
{
    public const string ProfileLink = "profile link";

    public static readonly IReadOnlyList<AuthorRule> InOrder =
    [
        new("site rule", SiteCredits.Of),
        new("byline at headline", MarkCredits.AtHeadline),
        new("json-ld author", page => JsonLdCredits.Of(page, "author")),
        new("json-ld creator", page => JsonLdCredits.Of(page, "creator")),
        new("meta author", page => MetaCredits.Of(page, "author")),
        new("meta article:author", page => MetaCredits.Of(page, "article:author", "og:article:author", "article:author_name")),
        new("meta parsely-author", page => MetaCredits.Of(page, "parsely-author")),
        new("meta sailthru.author", page => MetaCredits.Of(page, "sailthru.author")),
        new("meta dc.creator", page => MetaCredits.Of(page, "dc.creator", "dcterms.creator", "dc:creator", "dcterms.contributor", "dc.contributor")),
        new("meta citation_author", page => MetaCredits.Of(page, "citation_author", "citation_authors", "bepress_citation_author")),
        new("meta byl", page => MetaCredits.Of(page, "byl", "cxenseparse:author", "twitter:author", "authors", "article.author", "author.name", "bt:author", "rbauthors", "dcsext.author", "articleauthor", "og:author", "article:byline", "mrf:authors", "bc:authors", "shareaholic:article_author_name")),
        new("meta twitter:label", MetaCredits.Labelled),
        new("rel=author", page => MarkCredits.Of(page, AuthorMarkKind.RelAuthor)),
        new("itemprop author", page => MarkCredits.Of(page, AuthorMarkKind.ItemProp)),
        new("byline class", page => MarkCredits.Of(page, AuthorMarkKind.BylineClass)),
        new("author class", page => MarkCredits.Of(page, AuthorMarkKind.AuthorClass)),
        new("profile link at headline", MarkCredits.LinkedAtHeadline),
        new("visible by", page => MarkCredits.Of(page, AuthorMarkKind.VisibleBy)),
        new(ProfileLink, page => MarkCredits.Of(page, AuthorMarkKind.ProfileLink)),
    ];

    /// <summary>Asked in turn only where the others name no person by a full name.</summary>
    public static readonly IReadOnlyList<AuthorRule> Else = [new("state for scripts", StateCredits.Of), new("line beside the headline", HeadlineCredits.Of), new("picture beside the headline", PictureCredits.Of), new("title element", TitleCredits.Of), new("script for counters", AnalyticsCredits.Of)];

    /// <summary>Asked where only an address is stated.</summary>
    public static readonly AuthorRule Address = new("address of the author's page", AddressCredits.Of);

    /// <summary>Asked last of all.</summary>
    public static readonly AuthorRule Owner = new("personal site", PersonalSite.Of);

    /// <summary>Asked only where those name nobody.</summary>
    public static readonly AuthorRule Labelled = new("author label", LabelCredits.Of);

    /// <summary>Asked only where no bio names anybody either.</summary>
    public static readonly AuthorRule Dated = new("names beside the date", DatedCredits.Of);

    /// <summary>Asked only where the text's end and the lines around the headline name nobody either.</summary>
    public static readonly AuthorRule Account = new("account beside the headline", AccountCredits.Of);
}
