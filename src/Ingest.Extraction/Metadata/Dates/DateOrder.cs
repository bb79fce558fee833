using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Whether this page writes the month before the day where both are numbers: English without a sign of another country.</summary>
internal static class DateOrder
{
    private static readonly string[] DayFirstDomains = [".uk", ".au", ".nz", ".ie", ".in", ".za", ".sg", ".my", ".ng", ".ke", ".pk", ".bd", ".hk", ".lk", ".eu"];

    /// <summary>Letters that English titles have none of, where no language is declared.</summary>
    private static bool IsForeign(string? title) => title?.Any(letter => letter > '\u007f' && char.IsLetter(letter)) == true;

    public static bool IsMonthFirst(PageDocument page)
    {
        var language = page.Document.DocumentElement?.GetAttribute("lang") ?? page.Meta.First("og:locale", "content-language") ?? (IsForeign(page.Elements.Title) ? "" : "en");
        // Many pages say "en" there and the country in the metadata.
        language = language.Equals("en", StringComparison.OrdinalIgnoreCase) && page.Meta.First("og:locale") is ['e' or 'E', 'n' or 'N', ..] locale ? locale : language;
        if (language.Contains("US", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var host = page.Url?.Host ?? "";
        return language.Equals("en", StringComparison.OrdinalIgnoreCase) && !Array.Exists(DayFirstDomains, domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
    }
}
