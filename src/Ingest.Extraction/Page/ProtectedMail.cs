using System.Globalization;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>
/// Mail addresses that Cloudflare hides from harvesters: the page says "[email protected]" and carries the address in an attribute, each
/// byte combined with the first one, until a script writes it out as readers see it.
/// </summary>
internal static class ProtectedMail
{
    public const string Attribute = "data-cfemail";

    private const string Link = "/cdn-cgi/l/email-protection#";

    /// <summary>Hexadecimal digits; no address is longer.</summary>
    private const int Longest = 2 * 255;

    public static bool IsLink(string target) => target.StartsWith(Link, StringComparison.Ordinal);

    /// <summary>Writes the address where the page has the words that stand for it.</summary>
    public static void Reveal(Element element)
    {
        if (element.GetAttribute(Attribute) is { } hidden && Decode(hidden) is { } address)
        {
            element.SetText(address);
        }

        if (element.GetAttribute("href") is { } target && IsLink(target) && Decode(target.AsSpan(Link.Length)) is { } mail)
        {
            element.SetAttribute("href", "mailto:" + mail);
        }
    }

    /// <summary>Null for what is no address.</summary>
    public static string? Decode(ReadOnlySpan<char> hidden)
    {
        if (hidden.Length is < 6 or > Longest || hidden.Length % 2 != 0)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[hidden.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!byte.TryParse(hidden.Slice(i * 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[i]))
            {
                return null;
            }
        }

        for (var i = 1; i < bytes.Length; i++)
        {
            bytes[i] ^= bytes[0];
        }

        var text = System.Text.Encoding.UTF8.GetString(bytes[1..]);
        return text.Contains('@', StringComparison.Ordinal) && !text.Any(char.IsControl) ? text : null;
    }
}
