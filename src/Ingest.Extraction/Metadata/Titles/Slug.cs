namespace Ingest.Extraction.Metadata.Titles;

/// <summary>The words of an address: most publishers put the headline's there.</summary>
internal static class Slug
{
    /// <summary>The words of the longest part of the path, numbers, short words and the file's ending left out.</summary>
    public static HashSet<string> WordsOf(Uri? url)
    {
        if (url is null)
        {
            return [];
        }

        var part = Uri.UnescapeDataString(url.AbsolutePath).Split('/').MaxBy(segment => segment.Count(c => c is '-' or '_' or ' ')) ?? "";
        var dot = part.LastIndexOf('.');
        var name = dot > 0 && part.Length - dot <= 6 ? part[..dot] : part;
        var words = TitleText.WordsOf(TitleText.Key(name.Replace('_', ' ')));
        words.RemoveWhere(word => word.All(char.IsAsciiDigit));
        return words;
    }
}
