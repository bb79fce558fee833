using System.Globalization;
using System.Text;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page.State;

/// <summary>
/// The rows that Next.js streams to its client in <c>self.__next_f.push([1,"…"])</c> calls ("flight" data, as React's server components
/// write it): <c>id:JSON</c> up to a line end, and <c>id:Tlength,text</c>, the length in bytes of UTF-8, in hexadecimal.
/// </summary>
internal static class FlightData
{
    private const string Call = "__next_f.push(";

    /// <summary>The rows that hold JSON or text; imports, hints and errors are left out.</summary>
    /// <returns>The row's content, and whether it is a text rather than JSON.</returns>
    public static IEnumerable<(string Content, bool IsText)> Rows(IEnumerable<Element> scripts)
    {
        var stream = new StringBuilder();
        foreach (var script in scripts.Where(script => script.TextSpan.Contains(Call, StringComparison.Ordinal)))
        {
            AppendChunks(script.TextContent, stream);
        }

        return RowsOf(stream.ToString());
    }

    private static void AppendChunks(string script, StringBuilder stream)
    {
        for (var call = script.IndexOf(Call, StringComparison.Ordinal); call >= 0; call = script.IndexOf(Call, call + Call.Length, StringComparison.Ordinal))
        {
            if (ScriptValue.At(script, call + Call.Length) is { } json && TolerantJson.Parse(json) is { ValueKind: System.Text.Json.JsonValueKind.Array } chunk
                && chunk.GetArrayLength() == 2 && chunk[1].ValueKind == System.Text.Json.JsonValueKind.String)
            {
                stream.Append(chunk[1].GetString());
            }
        }
    }

    private static IEnumerable<(string Content, bool IsText)> RowsOf(string stream)
    {
        var at = 0;
        while (at < stream.Length && stream.IndexOf(':', at) is >= 0 and var colon && colon + 1 < stream.Length)
        {
            if (stream[colon + 1] == 'T' && TextAt(stream, colon + 2) is { } text)
            {
                yield return (stream[text.Start..text.End], true);
                at = text.End;
                continue;
            }

            var end = stream.IndexOf('\n', colon) is >= 0 and var line ? line : stream.Length;
            if (stream[colon + 1] is '[' or '{')
            {
                yield return (stream[(colon + 1)..end], false);
            }

            at = end + 1;
        }
    }

    private static (int Start, int End)? TextAt(string stream, int from)
    {
        var comma = stream.IndexOf(',', from);
        if (comma < 0 || !int.TryParse(stream.AsSpan(from, comma - from), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bytes))
        {
            return null;
        }

        var end = comma + 1;
        while (end < stream.Length && bytes > 0)
        {
            // Both halves of a pair count two bytes, which makes the pair's four.
            bytes -= stream[end] switch { < '\u0080' => 1, < '\u0800' => 2, >= '\ud800' and <= '\udfff' => 2, _ => 3 };
            end++;
        }

        return (comma + 1, end);
    }
}
