using System.Buffers;
using System.Text;

namespace Ingest.Extraction.Page;

/// <summary>
/// Words and phrases of many languages that are looked for in any case, wherever they stand. Those in ASCII are looked for apart: the
/// processor compares them many letters at a time, others one by one, and a text in ASCII has none of the others.
/// </summary>
public sealed class PhraseSet
{
    private readonly SearchValues<string> ascii;
    private readonly SearchValues<string>? others;

    /// <param name="phrases">Not empty.</param>
    public PhraseSet(params string[] phrases)
    {
        ascii = SearchValues.Create([.. phrases.Where(phrase => Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);
        string[] rest = [.. phrases.Where(phrase => !Ascii.IsValid(phrase))];
        others = rest.Length == 0 ? null : SearchValues.Create(rest, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of the phrases stands in the text.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(ascii) || (MayHoldOthers(text) && text.ContainsAny(others!));

    /// <summary>Where the first of the phrases stands in the text; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(ascii);
        var other = MayHoldOthers(text) ? text.IndexOfAny(others!) : -1;
        return first < 0 || (other >= 0 && other < first) ? other : first;
    }

    private bool MayHoldOthers(ReadOnlySpan<char> text) => others is not null && !Ascii.IsValid(text);
}
