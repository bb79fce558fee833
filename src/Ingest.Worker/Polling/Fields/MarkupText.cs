using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Ingest.Worker.Polling.Fields;

/// <summary>
/// The text of an element by what it says of itself: Atom's type "text", "html", "xhtml" and Atom 0.3's mode "escaped", "xml", "base64";
/// RSS says nothing and means HTML.
/// </summary>
internal static class MarkupText
{
    /// <summary>Characters of a headline; the longest that are meant are a tenth of it.</summary>
    public const int MaxPlain = 4_096;

    /// <summary>HTML, null where there is nothing. Text that is called plain and is marked up is HTML: that is a common mistake.</summary>
    public static string? AsHtml(XElement? element)
    {
        if (element is null || IsMedia(element))
        {
            return null;
        }

        var html = element.HasElements ? HtmlWriter.Inner(WithoutWrapper(element)).Trim()
            : IsPlain(element) && !HtmlText.IsMarkedUp(element.Value) ? WebUtility.HtmlEncode(Characters(element)) : Characters(element);
        return string.IsNullOrWhiteSpace(html) ? null : Mojibake.Repair(html);
    }

    /// <summary>Plain text on one line, cut where it is far too long; null where there is nothing.</summary>
    public static string? AsPlain(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var written = element.HasElements ? HtmlWriter.Inner(element) : Characters(element);
        written = HtmlText.Cut(written, 4 * MaxPlain);
        var text = !element.HasElements && IsPlain(element) ? HtmlText.OneLine(written) : HtmlText.FromHtml(written);
        return string.IsNullOrEmpty(text) ? null : Mojibake.Repair(HtmlText.Beginning(text, MaxPlain));
    }

    private static bool IsMedia(XElement element) => element.Attribute("type")?.Value.Trim() is { } type
        && (type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) && !type.Contains("svg", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase));

    private static bool IsPlain(XElement element)
    {
        if (element.Name.Namespace != Markup.FeedNames.Atom || IsBase64(element))
        {
            return false;
        }

        var type = element.Attribute("type")?.Value.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(type))
        {
            return element.Attribute("mode")?.Value != "escaped" || !element.Value.Contains('<', StringComparison.Ordinal);
        }

        return !type.Contains("html", StringComparison.Ordinal) && !type.Contains("xml", StringComparison.Ordinal);
    }

    private static string Characters(XElement element)
    {
        var text = element.Value;
        return IsBase64(element) ? FromBase64(text) ?? text : text;
    }

    private static bool IsBase64(XElement element)
    {
        var type = element.Attribute("type")?.Value ?? "";
        return element.Attribute("mode")?.Value == "base64" || type.StartsWith("application/octet", StringComparison.OrdinalIgnoreCase)
            || type.Equals("base64", StringComparison.OrdinalIgnoreCase);
    }

    private static string? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length)
            ? XmlCharacters.Clean(Encoding.UTF8.GetString(bytes.AsSpan(0, length))) : null;
    }

    /// <summary>Atom's xhtml text is wrapped in one div that is not part of it.</summary>
    private static XElement WithoutWrapper(XElement element) =>
        element.Elements().Take(2).ToArray() is [{ Name.LocalName: "div" } only]
        && element.Nodes().OfType<XText>().All(t => string.IsNullOrWhiteSpace(t.Value)) ? only : element;
}
