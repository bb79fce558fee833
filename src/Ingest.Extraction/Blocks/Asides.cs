using System.Buffers;
using AngleSharp.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>Phrases within a line that are no part of it: what only screen readers say, the sign that links a heading to itself, the way back from a footnote.</summary>
internal static class Asides
{
    /// <summary>Characters; what is hidden and longer may be the rest of a paragraph that scripts unfold.</summary>
    public const int Longest = 60;

    /// <summary>UTF-16 units; a link sign takes two, and a third asks for its colours.</summary>
    private const int LongestSign = 3;

    private static readonly SearchValues<string> UnseenNames = SearchValues.Create(
        ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "screenreader", "assistive-text", "offscreen", "hidden-accessible", "visuallyhide"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> BackNames = SearchValues.Create(["backref", "back-ref", "backlink", "back-link", "footnote-back", "reversefootnote", "footnote-return"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a phrase is hidden from those who see the page. Marked with <c>aria-hidden</c> it is the one that they see.</summary>
    /// <param name="own">What the element's own names say.</param>
    public static bool IsUnseen(IElement element, Marks own) =>
        (own & (Marks.Hidden | Marks.NotShown)) != Marks.None
        && ((own & Marks.NotShown) != Marks.None ? element.GetAttribute("aria-hidden") != "true" : element.ClassName.AsSpan().ContainsAny(UnseenNames));

    /// <summary>Whether a link among notes is named as the way back to where a note belongs.</summary>
    /// <param name="around">What the names around the link say.</param>
    public static bool IsWayBack(IElement link, Marks around) =>
        (around & Marks.Note) != Marks.None && (link.GetAttribute("role") == "doc-backlink" || link.ClassName.AsSpan().ContainsAny(BackNames));

    /// <summary>Whether a link's text is nothing but a sign: any in a heading, an arrow that leads back elsewhere. A star may be a footnote's mark.</summary>
    public static bool IsSign(ReadOnlySpan<char> text, BlockKind kind)
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
