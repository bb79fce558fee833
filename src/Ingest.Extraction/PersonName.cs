using Ingest.Extraction.Authors;

namespace Ingest.Extraction;

/// <summary>Compares names however they are spelled.</summary>
public static class PersonName
{
    private static readonly string[] Titles = ["dr", "prof", "professor", "sir", "mr", "ms", "mrs", "dame", "hon", "rev", "phd", "md", "jr", "sr", "ing", "mag", "dipl"];

    /// <summary>Equal for "By JOSH ROGIN", "Josh Rogin, The Cable", "Dr. Josh Rogin, PhD" and "Rogin, Josh": "josh rogin". Empty when there is no name.</summary>
    public static string KeyOf(string name)
    {
        var first = AuthorName.Read(name, isField: true) is [var read, ..] ? read.Name : name;
        IEnumerable<string> words = NameKey.Of(first).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] bare = [.. words.Where(word => !Titles.Contains(word))];
        return string.Join(' ', bare.Length > 0 ? bare : words);
    }
}
