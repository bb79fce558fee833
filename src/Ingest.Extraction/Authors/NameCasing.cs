using System.Globalization;

namespace Ingest.Extraction.Authors;

/// <summary>Bylines are often set in capitals: "BY JOSH ROGIN" names Josh Rogin.</summary>
internal static class NameCasing
{
    /// <summary>Letters.</summary>
    private const int ShortestFamilyName = 4;

    /// <summary>Whether a letter is small where others are capital. Georgian has one case, which Unicode counts among the small letters.</summary>
    public static bool IsSmall(char letter) => char.IsLower(letter) && letter is not (>= '\u10d0' and <= '\u10ff');

    /// <summary>A name of two words or more in capitals, in the usual case; any other name as it is.</summary>
    /// <param name="isTurkish">Capitals I and İ are those of ı and i.</param>
    public static string Natural(string name, bool isTurkish = false)
    {
        var words = name.Split(' ');
        return words.Length > 1 && words.Any(word => word.Count(char.IsLetter) > 2) && name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal) && name.Any(char.IsUpper)
            ? string.Join(' ', words.Select(word => Word(word, isTurkish)))
            : WithNaturalFamilyName(name, words, isTurkish);
    }

    /// <summary>"Mara KLEIN": French and Central European pages set the family name in capitals. Shorter ones are letters of an office or a degree.</summary>
    private static string WithNaturalFamilyName(string name, string[] words, bool isTurkish) =>
        words is [[var first, .. { Length: > 0 } rest], _, ..] && char.IsUpper(first) && rest.All(char.IsLower)
        && words[^1] is { Length: >= ShortestFamilyName } last && last.All(letter => char.IsUpper(letter) || letter is '-' or '\'' or '’') && !BylineWords.Agencies.Contains(last)
            ? string.Join(' ', words.Select(word => word.Length > 1 && word.All(letter => char.IsUpper(letter) || letter is '-' or '\'' or '’') ? Word(word, isTurkish) : word))
            : name;

    /// <summary>Initials stay: "J.D.", "A."; each part of "O'BRIEN-SMITH" begins with a capital, and so does what follows "Mc".</summary>
    private static string Word(string word, bool isTurkish)
    {
        if (word.Contains('.', StringComparison.Ordinal))
        {
            return word;
        }

        var lower = (isTurkish ? word.Replace('I', 'ı').Replace('İ', 'i') : word).ToLowerInvariant();
        var title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower).ToCharArray();
        title[0] = isTurkish ? word[0] : title[0];

        for (var i = 1; i < title.Length; i++)
        {
            if (title[i - 1] is '\'' or '’' && i == 2 || i == 2 && title[0] == 'M' && title[1] == 'c')
            {
                title[i] = char.ToUpperInvariant(title[i]);
            }
        }

        return new string(title);
    }
}
