using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ingest.Extraction.Page;

/// <summary>Reads JSON as publishers write it: comments, CDATA marks, raw line breaks in strings, a missing end.</summary>
internal static class TolerantJson
{
    /// <summary>Deeper documents are refused: no publisher nests so, and each level costs stack.</summary>
    private const int MaximumDepth = 64;

    /// <summary>A longer block is refused, in characters.</summary>
    private const int MaximumLength = 8_000_000;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Null when the text is no JSON even after mending.</summary>
    public static JsonElement? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length > MaximumLength)
        {
            return null;
        }

        var trimmed = JsonMending.Unwrap(text);
        if (trimmed.IsEmpty)
        {
            return null;
        }

        return TryParse(JsonMending.HasLoneSurrogateEscape(trimmed) ? JsonMending.ReplaceLoneSurrogates(trimmed.ToString()) : trimmed) ?? Mended(trimmed.ToString());
    }

    /// <summary>Null when the text is not JSON as it stands.</summary>
    /// <param name="text">As a program wrote it.</param>
    /// <param name="deepest">Levels: such data may nest deeper by their nature, and whoever walks through them keeps count.</param>
    public static JsonElement? ParseStrictly(ReadOnlySpan<char> text, int deepest) =>
        text.Length > MaximumLength || JsonMending.HasLoneSurrogateEscape(text) ? null : TryParse(text, deepest);

    private static JsonElement? Mended(string text) =>
        TryParse(JsonMending.Mend(text))
        ?? (text.Contains("&quot;", StringComparison.Ordinal) ? TryParse(JsonMending.Mend(System.Net.WebUtility.HtmlDecode(text))) : null);

    private static JsonElement? TryParse(ReadOnlySpan<char> text, int deepest = MaximumDepth)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        try
        {
            // The encoder replaces lone surrogates, which the parser's own conversion refuses.
            return JsonElement.Parse(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), Options with { MaxDepth = deepest });
        }
        catch (JsonException)
        {
            // Broken JSON is an answer here: the caller mends it or reports it.
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
