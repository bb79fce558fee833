using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingest.Worker.Identity;

/// <summary>An address's path without what names a front end or an index page, percent-encoding in one form.</summary>
internal static class AddressPath
{
    public static FrozenSet<string> IndexPages { get; } =
        ((string[])["index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "index.shtml", "default.asp", "default.aspx", "default.html"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> LastSegments { get; } =
        ((string[])["amp", "print", "printable", "print-view", "amp.html", "amphtml", "mobile"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> FirstSegments { get; } = ((string[])["amp", "mobile", "print"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>"" for a front page, else with a leading and without a trailing slash.</returns>
    public static string Of(Uri address)
    {
        var segments = Segments(address);
        if (segments.Count > 0 && IndexPages.Contains(segments[^1]))
        {
            segments.RemoveAt(segments.Count - 1);
        }

        if (segments.Count > 1 && LastSegments.Contains(segments[^1]))
        {
            segments.RemoveAt(segments.Count - 1);
        }

        if (segments.Count > 1 && FirstSegments.Contains(segments[0]))
        {
            segments.RemoveAt(0);
        }

        return string.Concat(segments.Select(segment => "/" + segment));
    }

    public static List<string> Segments(Uri address) =>
        [.. address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(segment => WithoutSuffix(OneForm(WithoutSession(segment)))).Where(segment => segment.Length > 0)];

    /// <summary>RFC 3986, 6.2.2: hexadecimal digits in capitals, unreserved characters as themselves.</summary>
    public static string OneForm(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var form = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                form.Append(text[i]);
                continue;
            }

            var c = (char)value;
            form.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' ? c.ToString() : text.Substring(i, 3).ToUpperInvariant());
            i += 2;
        }

        return form.ToString();
    }

    private static string WithoutSession(string segment)
    {
        var session = segment.IndexOf(";jsessionid=", StringComparison.OrdinalIgnoreCase);
        return session < 0 ? segment : segment[..session];
    }

    /// <summary>"story.amp" and "story.amp.html" are the AMP forms of "story" and "story.html".</summary>
    private static string WithoutSuffix(string segment)
    {
        if (segment.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase))
        {
            return segment[..^".amp.html".Length] + ".html";
        }

        return segment.EndsWith(".amp", StringComparison.OrdinalIgnoreCase) ? segment[..^".amp".Length] : segment;
    }
}
