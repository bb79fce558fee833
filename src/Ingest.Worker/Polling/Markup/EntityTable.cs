using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Ingest.Worker.Polling.Markup;

/// <summary>What character and entity references stand for: XML's own, HTML's, and plain ones that the document's DOCTYPE declares.</summary>
internal sealed class EntityTable
{
    private const int MaxReference = 40;

    /// <summary>As HTML does, also those of its first entities whose semicolon is missing: "Caf&amp;eacute du Port".</summary>
    public bool TakesUnended { get; init; }

    private readonly Dictionary<string, string> declared = new(StringComparer.Ordinal);
    private int expansionLeft = MarkupLimits.Expansion;

    /// <summary>Appends text with its references resolved; what is no reference stays as it is written.</summary>
    public void AppendResolved(StringBuilder to, ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is var at and >= 0)
        {
            to.Append(text[..at]);
            text = text[at..];
            var window = text[..Math.Min(text.Length, MaxReference)];
            var end = window.IndexOf(';');
            if (end > 1 && Pair(window, end) is { Value: { } whole } pair)
            {
                to.Append(whole);
                text = text[pair.Length..];
            }
            else if (end > 1 && Resolve(window[1..end]) is { } value)
            {
                to.Append(value);
                text = text[(end + 1)..];
            }
            else if (TakesUnended && Unended(window) is { } name && HtmlEntityProvider.Resolver.GetSymbol(name) is { } symbol)
            {
                to.Append(symbol);
                text = text[(name.Length + 1)..];
            }
            else
            {
                to.Append('&');
                text = text[1..];
            }
        }

        to.Append(text);
    }

    /// <summary>
    /// Keeps entities of the internal subset whose value is plain text. External, parameter and nested entities are left out: they are
    /// how a document reads files or grows without bound.
    /// </summary>
    public void Declare(string name, string value)
    {
        if (declared.Count >= MarkupLimits.Entities || value.Length > MarkupLimits.EntityLength || declared.ContainsKey(name))
        {
            return;
        }

        var plain = new StringBuilder();
        new EntityTable().AppendResolved(plain, value);
        if (!plain.ToString().Contains('<', StringComparison.Ordinal))
        {
            declared.Add(name, plain.ToString());
        }
    }

    /// <summary>The word after an ampersand, where it is one by itself: "&amp;copy=2" belongs to an address.</summary>
    private static string? Unended(ReadOnlySpan<char> window)
    {
        var end = 1;
        while (end < window.Length && char.IsAsciiLetterOrDigit(window[end]))
        {
            end++;
        }

        return end > 2 && (end == window.Length || window[end] is not ('=' or ';')) ? window[1..end].ToString() : null;
    }

    /// <summary>Two references to the halves of one character: "&amp;#55357;&amp;#56832;", as programs write it that count in UTF-16.</summary>
    /// <param name="end">Of the first one.</param>
    private static (string? Value, int Length) Pair(ReadOnlySpan<char> window, int end)
    {
        var rest = window[(end + 1)..];
        if (rest is not ['&', '#', ..] || rest.IndexOf(';') is not (> 2 and var restEnd))
        {
            return default;
        }

        return CodePoint(window[1..end]) is { } high and >= 0xD800 and <= 0xDBFF && CodePoint(rest[1..restEnd]) is { } low and >= 0xDC00 and <= 0xDFFF
            ? (char.ConvertFromUtf32(char.ConvertToUtf32((char)high, (char)low)), end + restEnd + 2) : default;
    }

    private string? Resolve(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        ['#', ..] => CodePoint(name) is { } code ? XmlCharacters.FromCodePoint(code) : null,
        _ => Named(name.ToString()),
    };

    private string? Named(string name)
    {
        if (!declared.TryGetValue(name, out var value))
        {
            return HtmlEntityProvider.Resolver.GetSymbol(name + ";");
        }

        if (value.Length > expansionLeft)
        {
            return null;
        }

        expansionLeft -= value.Length;
        return value;
    }

    /// <summary>What "#8364" and "#x20AC" number.</summary>
    private static int? CodePoint(ReadOnlySpan<char> name)
    {
        if (name is not ['#', .. var digits])
        {
            return null;
        }

        var hex = digits is ['x' or 'X', ..];
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(hex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) ? code : null;
    }
}
