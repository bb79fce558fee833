using System.Globalization;
using System.Text;
using System.Text.Json;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page.State;

/// <summary>
/// The rows that Next.js streams to its client in <c>self.__next_f.push([1,"…"])</c> calls ("flight" data, as React's server components
/// write it): <c>id:JSON</c> up to a line end, and <c>id:Tlength,text</c>, the length in bytes of UTF-8, in hexadecimal.
/// </summary>
internal static class FlightData
{
    private const string Call = "__next_f.push(";

    /// <summary>Of JSON. An element, its properties and its children are three levels, and pages nest dozens of elements.</summary>
    private const int Deepest = 256;

    /// <summary>Digits of a row's number and of a text's length.</summary>
    private const int MostDigits = 7;

    /// <summary>Rows that are no JSON as they stand, each of which costs an exception; a page that was cut short has one.</summary>
    private const int MostBroken = 50;

    /// <summary>The rows that hold JSON or text; imports, hints and errors are left out.</summary>
    public static IEnumerable<FlightRow> Rows(IEnumerable<Element> scripts)
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
        // What none closes was looked through to the script's end, and is not looked through again.
        for (var call = script.IndexOf(Call, StringComparison.Ordinal); call >= 0 && ScriptValue.At(script, call + Call.Length) is { } json;
            call = script.IndexOf(Call, call + Call.Length + json.Length, StringComparison.Ordinal))
        {
            if (TolerantJson.Parse(json) is { ValueKind: JsonValueKind.Array } chunk && chunk.GetArrayLength() == 2 && chunk[1].ValueKind == JsonValueKind.String)
            {
                stream.Append(chunk[1].GetString());
            }
        }
    }

    private static IEnumerable<FlightRow> RowsOf(string stream)
    {
        var (at, broken) = (0, 0);
        while (at < stream.Length && broken <= MostBroken && stream.IndexOf(':', at) is >= 0 and var colon && colon + 1 < stream.Length)
        {
            var id = NumberOf(stream.AsSpan(at, colon - at));
            if (stream[colon + 1] == 'T' && TextAt(stream, colon + 2) is { } text)
            {
                yield return new FlightRow(id, stream[text.Start..text.End], default);
                at = text.End;
                continue;
            }

            var end = stream.IndexOf('\n', colon) is >= 0 and var line ? line : stream.Length;
            if (stream[colon + 1] is '[' or '{' or '"')
            {
                var json = stream.AsSpan((colon + 1)..end);
                var value = TolerantJson.ParseStrictly(json, Deepest);
                broken += value is null ? 1 : 0;
                if ((value ?? TolerantJson.Parse(json)) is { } row)
                {
                    yield return new FlightRow(id, null, row);
                }
            }

            at = end + 1;
        }
    }

    /// <summary>A number as rows and references to them have it; null for anything else.</summary>
    public static int? NumberOf(ReadOnlySpan<char> digits) =>
        digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static (int Start, int End)? TextAt(string stream, int from)
    {
        var comma = stream.AsSpan(from, Math.Min(MostDigits + 1, stream.Length - from)).IndexOf(',');
        if (comma < 0 || NumberOf(stream.AsSpan(from, comma)) is not { } bytes)
        {
            return null;
        }

        var start = from + comma + 1;
        var end = start;
        while (end < stream.Length && bytes > 0)
        {
            // Both halves of a pair count two bytes, which makes the pair's four.
            bytes -= stream[end] switch { < '\u0080' => 1, < '\u0800' => 2, >= '\ud800' and <= '\udfff' => 2, _ => 3 };
            end++;
        }

        return (start, end);
    }
}
