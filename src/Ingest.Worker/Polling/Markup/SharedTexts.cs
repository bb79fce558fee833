using System.Text;

namespace Ingest.Worker.Polling.Markup;

/// <summary>One string for what a feed says again and again: types, relations, zones, names of categories and authors.</summary>
internal sealed class SharedTexts
{
    private const int LongestText = 32;
    private const int MostTexts = 1_024;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public string Get(StringBuilder text, out int newCharacters)
    {
        if (text.Length > LongestText)
        {
            newCharacters = text.Length;
            return text.ToString();
        }

        Span<char> characters = stackalloc char[LongestText];
        text.CopyTo(0, characters, text.Length);
        return Get(characters[..text.Length], out newCharacters);
    }

    /// <param name="newCharacters">Of the string that was made for it; 0 where there was one.</param>
    public string Get(ReadOnlySpan<char> text, out int newCharacters)
    {
        newCharacters = 0;
        if (text.IsEmpty)
        {
            return "";
        }

        var isShort = text.Length <= LongestText;
        if (isShort && texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }

        var made = text.ToString();
        newCharacters = text.Length;
        if (isShort && texts.Count < MostTexts)
        {
            texts.Add(made);
        }

        return made;
    }
}
