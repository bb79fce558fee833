using System.Buffers;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>Phrases within a line that are no part of it: what only screen readers say, what explains a word, the sign that links a heading to itself, the way back from a footnote.</summary>
internal static class Asides
{
    /// <summary>Characters; what is hidden and longer may be the rest of a paragraph that scripts unfold.</summary>
    public const int Longest = 60;

    /// <summary>Characters of an explanation.</summary>
    public const int LongestTip = 600;

    /// <summary>UTF-16 units; a link sign takes two, and a third asks for its colours.</summary>
    private const int LongestSign = 3;

    private static readonly SearchValues<string> UnseenNames = SearchValues.Create(
        ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "screenreader", "assistive-text", "offscreen", "hidden-accessible", "visuallyhide"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What explains a word when it is pointed at; the word itself is at times named "tooltip", too.</summary>
    private static readonly SearchValues<string> TipNames = SearchValues.Create(
        ["tooltiptext", "tooltip-text", "tooltip_text", "tooltip__text", "tooltipcontent", "tooltip-content", "tooltip_content", "tooltip__content", "tooltipbubble", "tooltip-bubble", "tooltip__bubble", "tooltip-inner", "tooltip__inner", "tooltip-body", "tooltip__body", "tooltip-box", "glossary-tooltip"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> BackNames = SearchValues.Create(["backref", "back-ref", "backlink", "back-link", "footnote-back", "reversefootnote", "footnote-return"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters without white space; a date that a template sets into the text's first line stands before a paragraph.</summary>
    public const int ShortestDated = 100;

    /// <param name="own">What the phrase's own names say.</param>
    /// <param name="isFirst">Nothing of the line stands before it.</param>
    public static AsideKind OfPhrase(Element element, Marks own, bool isFirst) =>
        IsUnseen(element, own) ? AsideKind.Named : !isFirst && IsTip(element) ? AsideKind.Tip : isFirst && (own & Marks.Date) != Marks.None ? AsideKind.IfDate : AsideKind.None;

    /// <param name="around">What the names around the link say.</param>
    public static AsideKind OfLink(Element link, Marks around) => IsWayBack(link, around) ? AsideKind.Named : AsideKind.IfSign;

    public static bool Is(AsideKind kind, ReadOnlySpan<char> text, BlockKind block) =>
        kind is AsideKind.Named or AsideKind.Tip || (kind == AsideKind.IfSign && IsSign(text, block)) || (kind == AsideKind.IfDate && IsDate(text));

    private static bool IsTip(Element element) => element.Attributes.Length > 0 && (element.ClassName.AsSpan().ContainsAny(TipNames) || element.GetAttribute("role") == "tooltip");

    /// <summary>Day, month and year in figures, at times with the hour.</summary>
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (!char.IsAsciiDigit(c) && c is not (' ' or '.' or ':' or '/' or '-' or ','))
            {
                return false;
            }
        }

        return digits is >= 6 and <= 14;
    }

    /// <summary>Whether a phrase is hidden from those who see the page. Marked with <c>aria-hidden</c> it is the one that they see.</summary>
    /// <param name="own">What the element's own names say.</param>
    private static bool IsUnseen(Element element, Marks own) =>
        (own & (Marks.Hidden | Marks.NotShown)) != Marks.None
        && ((own & Marks.NotShown) != Marks.None ? element.GetAttribute("aria-hidden") != "true" : element.ClassName.AsSpan().ContainsAny(UnseenNames));

    /// <summary>Whether a link among notes is named as the way back to where a note belongs.</summary>
    /// <param name="around">What the names around the link say.</param>
    private static bool IsWayBack(Element link, Marks around) =>
        (around & Marks.Note) != Marks.None && (link.GetAttribute("role") == "doc-backlink" || link.ClassName.AsSpan().ContainsAny(BackNames));

    /// <summary>Whether a link's text is nothing but a sign: any in a heading, an arrow that leads back elsewhere. A star may be a footnote's mark.</summary>
    private static bool IsSign(ReadOnlySpan<char> text, BlockKind kind)
    {
        var sign = text.Trim().TrimEnd("\ufe0e\ufe0f");
        if (sign.Length is 0 or > LongestSign)
        {
            return false;
        }

        if (kind != BlockKind.Heading)
        {
            return sign is "↩" or "↑" or "^" or "⤴" or "⏎" or "↵" or "⬆" or "⇧" or "↖";
        }

        foreach (var c in sign)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
