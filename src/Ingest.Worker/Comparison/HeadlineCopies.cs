using Ingest.Extraction;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>
/// Lines that repeat the headline beside a few words of the site's: a path of links ("Home &gt; …"), a line for sharing, a text for
/// reading aloud. Where nothing but the headline in them is another, the headline was edited, once.
/// </summary>
internal sealed class HeadlineCopies(ExtractedArticle oldPage, ExtractedArticle seenPage)
{
    /// <summary>Words beside the headline in a line of the body; more is a sentence that quotes it.</summary>
    private const int MostBeside = 4;

    private readonly string old = Normalise.Key(oldPage.PrintedTitle ?? oldPage.Title ?? "");
    private readonly string seen = Normalise.Key(seenPage.PrintedTitle ?? seenPage.Title ?? "");

    /// <param name="one">A passage's key on the old page.</param>
    /// <param name="other">On the new one.</param>
    public bool DifferInHeadline(string one, string other) => Beside(one, other) is not null;

    /// <summary>The same for sentences of the bodies.</summary>
    public bool AreLines(string one, string other) => Beside(one, other) is { } beside && Words.Count(beside) <= MostBeside;

    /// <summary>What both say beside their headlines; null where they do not say it or differ in more.</summary>
    private string? Beside(string one, string other)
    {
        if (old.Length == 0 || seen.Length == 0 || old == seen)
        {
            return null;
        }

        var (at, place) = (one.IndexOf(old, StringComparison.Ordinal), other.IndexOf(seen, StringComparison.Ordinal));
        if (at < 0 || place < 0)
        {
            return null;
        }

        var beside = one.Remove(at, old.Length);
        return beside.Length > 0 && beside == other.Remove(place, seen.Length) ? beside : null;
    }
}
