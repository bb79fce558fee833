namespace Ingest.Extraction.Blocks;

/// <summary>What an element's tag, class, id and role say about the text in it.</summary>
[Flags]
internal enum Marks : ulong
{
    None = 0,

    Article = 1UL << 0,
    Body = 1UL << 1,
    Paragraph = 1UL << 2,
    Headline = 1UL << 3,
    Summary = 1UL << 4,
    Teaser = 1UL << 5,
    Related = 1UL << 6,
    Comment = 1UL << 7,
    Share = 1UL << 8,
    Nav = 1UL << 9,
    Header = 1UL << 10,
    Footer = 1UL << 11,
    Sidebar = 1UL << 12,
    Ad = 1UL << 13,
    Newsletter = 1UL << 14,
    Overlay = 1UL << 15,
    Byline = 1UL << 16,
    Bio = 1UL << 17,
    Date = 1UL << 18,
    Meta = 1UL << 19,
    Caption = 1UL << 20,
    Media = 1UL << 21,
    Tags = 1UL << 22,
    Toc = 1UL << 23,
    Faq = 1UL << 24,
    Box = 1UL << 25,
    Quote = 1UL << 26,
    Embed = 1UL << 27,
    Hidden = 1UL << 28,
    Account = 1UL << 29,
    Search = 1UL << 30,
    List = 1UL << 31,
    Main = 1UL << 32,
    Note = 1UL << 33,
    Product = 1UL << 34,
    Action = 1UL << 35,
    Live = 1UL << 36,
    Poll = 1UL << 37,
    Recipe = 1UL << 38,
    Donate = 1UL << 39,
    Widget = 1UL << 40,
    DropCap = 1UL << 41,
    Key = 1UL << 42,
    Print = 1UL << 43,

    NavTag = 1UL << 44,
    HeaderTag = 1UL << 45,
    FooterTag = 1UL << 46,
    AsideTag = 1UL << 47,
    MainTag = 1UL << 48,
    ArticleTag = 1UL << 49,
    SectionTag = 1UL << 50,
    FormTag = 1UL << 51,
    FigureTag = 1UL << 52,
    TableTag = 1UL << 53,
    ListTag = 1UL << 54,
    DetailsTag = 1UL << 55,
    DialogTag = 1UL << 56,
    ButtonTag = 1UL << 57,
    NoscriptTag = 1UL << 58,
    TemplateTag = 1UL << 59,

    /// <summary>Not shown at first: <c>hidden</c>, <c>display:none</c>, <c>aria-hidden</c>.</summary>
    NotShown = 1UL << 60,

    /// <summary>Schema.org micro-data says articleBody.</summary>
    ArticleBodyProperty = 1UL << 61,

    /// <summary>A link around blocks, as teaser cards have it.</summary>
    LinkTag = 1UL << 62,

    QuoteTag = 1UL << 63,
}
