using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ingest.Worker.Polling.Json;

/// <summary>Texts of a JSON document, also those that a strict reader refuses.</summary>
internal static class JsonTexts
{
    /// <summary>A string or a number as text, trimmed; null for anything else and for what is empty.</summary>
    public static string? Scalar(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => XmlCharacters.Clean(Of(ref reader)).Trim(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The string or name at the reader. Half of a surrogate pair, which JSON can write and no text can hold, becomes U+FFFD.</summary>
    public static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // There is no way to ask first.
            return WithHalves(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    /// <summary>To the end of the value at the reader.</summary>
    public static void Skip(ref Utf8JsonReader reader) => reader.Skip();

    private static string WithHalves(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 >= escaped.Length)
            {
                text.Append(escaped[i]);
                continue;
            }

            i++;
            var isCode = escaped[i] == 'u' && i + 4 < escaped.Length;
            text.Append(isCode ? (char)int.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Unescaped(escaped[i]));
            i += isCode ? 4 : 0;
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static char Unescaped(char c) => c switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' or 'f' => ' ',
        _ => c,
    };
}
