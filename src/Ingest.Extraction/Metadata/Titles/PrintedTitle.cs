using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>
/// The headline as the page prints it, where that is another wording of the title: metadata are often written once and stay as
/// they are when the headline is changed.
/// </summary>
internal static class PrintedTitle
{
    /// <summary>Share of words in common from which a heading is another wording of the title, and not another heading.</summary>
    private const double Wording = 0.5;

    /// <summary>Words from which on the beginning of a title is one that was cut short, and not the name of a section or a series.</summary>
    private const int FewestWordsOfBeginning = 4;

    /// <returns>Null where the page prints the title as it is, or none like it.</returns>
    public static string? Of(Element? headline, string? title)
    {
        if (headline is null || title is null)
        {
            return null;
        }

        var text = Heading.TextOf(headline);
        var (printed, stated) = (Words(text), Words(title));
        var total = printed.Length + stated.Length;
        if (total == 0 || printed.SequenceEqual(stated, StringComparer.Ordinal))
        {
            return null;
        }

        var shared = stated.CountBy(word => word, StringComparer.Ordinal).Join(
            printed.CountBy(word => word, StringComparer.Ordinal), own => own.Key, other => other.Key, (own, other) => Math.Min(own.Value, other.Value)).Sum();
        return 2.0 * shared / total >= Wording || IsBeginning(printed, stated) ? text : null;
    }

    private static bool IsBeginning(string[] printed, string[] stated) =>
        printed.Length >= FewestWordsOfBeginning && stated.AsSpan().StartsWith(printed);

    private static string[] Words(string text) => TitleText.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
