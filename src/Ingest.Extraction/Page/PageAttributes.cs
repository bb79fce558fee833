using AngleSharp.Html.Parser.Tokens.Struct;

namespace Ingest.Extraction.Page;

/// <summary>
/// The attributes that any rule reads. The parser makes no objects of the others, which are half of a page's: sizes, sources of pictures,
/// events, drawings, what scripts keep. Whoever reads another attribute adds it here.
/// </summary>
internal static class PageAttributes
{
    /// <summary>In lower case, as the parser has them.</summary>
    public static bool IsRead(ReadOnlySpan<char> name) => name switch
    {
        "class" or "id" or "href" or "rel" or "src" or "alt" or "type" or "name" or "value" or "title" or "lang" or "xml:lang" or "style" or "role" or "hidden" => true,
        "content" or "property" or "charset" or "http-equiv" or "action" or "datetime" or "pubdate" => true,
        "itemprop" or "itemtype" or "itemscope" or "itemid" => true,
        "aria-label" or "aria-hidden" or "data-testid" or "data-component" or "data-module" or "data-type" or "data-qa" or "data-hook" => true,
        "data-cfemail" or "data-page" or "data-props" or "data-react-props" or "data-initial-state" or "props" => true,
        "data-datetime" or "data-date" or "data-time" or "data-timestamp" or "data-utime" or "data-published" or "data-published-at" or "data-publish-date" or "data-pubdate" or "data-created-at" => true,
        _ => IsForParser(name),
    };

    // What the shape of the tree depends on.
    private static bool IsForParser(ReadOnlySpan<char> name) =>
        name is "encoding" or "color" or "face" or "size" or "is" || name.StartsWith("shadowroot", StringComparison.Ordinal);

    /// <summary>As the parser asks. Formatting elements keep all: of those that are never closed it keeps three that are alike.</summary>
    public static bool IsEmitted(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => IsRead(name.Span) || IsFormatting(tag.Name.Memory.Span);

    // But <a>, of which there is never more than one open.
    private static bool IsFormatting(ReadOnlySpan<char> tag) =>
        tag is "b" or "i" or "u" or "s" or "em" or "tt" or "big" or "code" or "font" or "nobr" or "small" or "strike" or "strong";
}
