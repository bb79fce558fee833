using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Languages;

/// <summary>The article's language: what the page declares, unless the text itself says otherwise.</summary>
internal static class LanguageRules
{
    /// <summary>Characters that are looked at first.</summary>
    private const int Glance = LanguageGuess.Sample / 4;

    public static (string? Language, string? Evidence) Declared(PageDocument page)
    {
        (string? Tag, string Source)[] declared =
        [
            (page.JsonLd.Article?.Text("inLanguage"), "json-ld inLanguage"),
            (page.Document.DocumentElement?.GetAttribute("lang") ?? page.Document.DocumentElement?.GetAttribute("xml:lang"), "html lang"),
            (page.Document.Body?.GetAttribute("lang"), "body lang"),
            (page.Meta.First("inLanguage", "content-language", "dc.language", "dcterms.language", "language"), "meta language"),
            (page.Meta.First("og:locale"), "og:locale"),
        ];
        foreach (var (tag, source) in declared)
        {
            if (LanguageTag.Normalize(tag) is { } language)
            {
                return (language, source);
            }
        }

        return (null, null);
    }

    /// <summary>Templates keep the language of their makers: a text that plainly is in another one decides.</summary>
    public static (string? Language, string? Evidence) Decide((string? Language, string? Evidence) declared, string text)
    {
        var tongue = declared.Language is { } tag ? LanguageTag.PrimaryOf(tag) : null;
        // The first paragraphs of nearly every page confirm what it declares.
        if (tongue is not null && text.Length > Glance && LanguageGuess.Of(text[..Glance]) is { } first && AreAlike(tongue, first))
        {
            return declared;
        }

        var detected = LanguageGuess.Of(text);
        return detected is null || (tongue is not null && AreAlike(tongue, detected)) ? declared : (detected, "detected in the text");
    }

    // Written so alike that small words do not tell them apart for sure: the declaration does.
    private static bool AreAlike(string declared, string detected) =>
        declared == detected || Array.Exists<string[]>(
            [["da", "no"], ["id", "ms"], ["hr", "sr", "bs", "sh", "sl", "mk", "bg"], ["cs", "sk"], ["gl", "pt", "es", "ca"], ["fa", "prs", "ps", "ckb", "ku"], ["zh", "yue"], ["ru", "be"], ["tr", "az"]],
            group => group.Contains(declared, StringComparer.Ordinal) && group.Contains(detected, StringComparer.Ordinal));
}
