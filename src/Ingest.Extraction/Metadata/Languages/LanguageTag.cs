namespace Ingest.Extraction.Metadata.Languages;

/// <summary>Language tags as publishers write them, brought to BCP 47's spelling.</summary>
internal static class LanguageTag
{
    /// <summary>"EN_us" → "en-US", "zh-hant" → "zh-Hant", "English" and "{{lang}}" → null.</summary>
    public static string? Normalize(string? tag)
    {
        var parts = (tag ?? "").Trim().Split(['-', '_', '.'], 4);
        var primary = parts[0].ToLowerInvariant();
        if (primary.Length is not (2 or 3) || !primary.All(char.IsAsciiLetterLower) || primary is "und" or "mul" or "xx" or "utf" or "iso" or "www")
        {
            return null;
        }

        // Codes that were given up, and country codes that are often taken for a language's.
        primary = primary switch { "iw" => "he", "in" => "id", "jp" => "ja", "kr" => "ko", "cn" => "zh", "gr" => "el", "ua" => "uk", "cz" => "cs", "nb" or "nn" => "no", _ => primary };
        var rest = parts.Skip(1).Select(Subtag).TakeWhile(part => part is not null);
        return string.Join('-', rest.Prepend(primary));
    }

    public static string PrimaryOf(string tag) => tag.Split('-')[0];

    private static string? Subtag(string part) => part switch
    {
        { Length: 2 } when part.All(char.IsAsciiLetter) => part.ToUpperInvariant(),
        { Length: 3 } when part.All(char.IsAsciiDigit) => part,
        { Length: 4 } when part.All(char.IsAsciiLetter) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => null,
    };
}
