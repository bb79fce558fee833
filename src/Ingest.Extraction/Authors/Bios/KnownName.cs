namespace Ingest.Extraction.Authors.Bios;

/// <summary>An author's name in the pieces in which a bio uses it, folded.</summary>
internal sealed class KnownName
{
    private static readonly string[] Titles = ["dr", "dr.", "prof", "prof.", "professor", "sir", "mr", "mr.", "ms", "ms.", "mrs", "mrs."];

    private readonly string[] pieces;

    public KnownName(string name)
    {
        var given = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        pieces = given.Length == 0 ? [] : [given[0], given[^1]];
        string[] words = [.. FoldedText.Of(name).Words.Select(word => word.Trim(',', '(', ')')).Where(word => word.Length > 0 && !Titles.Contains(word))];
        Full = string.Join(' ', words);
        First = words.Length > 1 ? words[0] : Full;
        Last = words.Length > 1 ? words[^1] : Full;
    }

    public string Full { get; }

    public string First { get; }

    public string Last { get; }

    /// <summary>A quick look before the text is folded; spellings without diacritics slip through it.</summary>
    public bool MayBeIn(string text)
    {
        foreach (var piece in pieces)
        {
            if (text.Contains(piece, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text without diacritics can name the author in full, which takes at least the last name.</summary>
    public bool MayBeWhole(string text) => Full.Length > 0 && text.Contains(Last, StringComparison.OrdinalIgnoreCase);

    /// <summary>How the text names the author.</summary>
    public NameUse UseIn(FoldedText text)
    {
        if (Full.Length == 0)
        {
            return NameUse.None;
        }

        var full = text.IndexOf(Full);
        var last = full >= 0 ? full : text.IndexOf(Last);
        var first = full >= 0 ? full : text.IndexOf(First);
        return full >= 0 ? new NameUse(3, full - 1, Full.Length)
            : last >= 0 && first >= 0 && first <= last && last - first < 40 ? new NameUse(3, first - 1, last - first + Last.Length)
            : last >= 0 && Last.Length > 2 ? new NameUse(2, last - 1, Last.Length)
            : first >= 0 && First.Length > 2 ? new NameUse(1, first - 1, First.Length)
            : NameUse.None;
    }
}
