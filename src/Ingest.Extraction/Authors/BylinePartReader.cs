using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors;

/// <summary>Tells what a piece of a byline is by its words and their shape.</summary>
internal static partial class BylinePartReader
{
    /// <summary>Words; the longest names of the development pages have six.</summary>
    private const int MostNameWords = 6;

    private const int MostNameLetters = 60;

    /// <summary>A profile's address where a name should be, or a template's variable.</summary>
    public static bool IsAddress(string text) => Address().IsMatch(text) || Variable().IsMatch(text) || text.All(char.IsDigit);

    public static BylinePart Kind(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || part.Length > MostNameLetters || part.Contains('@', StringComparison.Ordinal) || Address().IsMatch(part))
        {
            return BylinePart.Other;
        }

        if (words.Length > 1 && (BylineWords.PlaceBeginnings.Contains(words[0]) || BylineWords.Cities.Contains(part)))
        {
            return words.Any(BylineWords.Organizations.Contains) ? BylinePart.Organization : BylinePart.Other;
        }

        return IsCredential(part, words) ? BylinePart.Credential
            : BylineWords.Agencies.Contains(part) || (words.Length == 2 && IsDesk(words)) ? BylinePart.Organization
            : KindByWords(words);
    }

    /// <summary>"CNN Business", "AFP Paris".</summary>
    private static bool IsDesk(string[] words) => words[0].Length > 1 && words[0].All(char.IsUpper) && BylineWords.Agencies.Contains(words[0]) && !words[1].All(char.IsUpper);

    private static BylinePart KindByWords(string[] words)
    {
        if (IsBodyOfEditors(words))
        {
            return BylinePart.Organization;
        }

        if (words.Any(IsRole))
        {
            return words.Any(BylineWords.Buttons.Contains) || words.Any(BylineWords.Sentence.Contains) ? BylinePart.Other : BylinePart.Role;
        }

        if ((words[0] is "The" or "the" or "THE" && words.Length > 1) || words.Any(BylineWords.Organizations.Contains) || EndsInDomain(words[^1]))
        {
            return words.Length <= 8 ? BylinePart.Organization : BylinePart.Other;
        }

        if (words.Length > MostNameWords || words.Any(BylineWords.NeverNames.Contains) || words.Any(IsSentenceWord) || words.Any(word => word.Any(char.IsDigit)))
        {
            return words.Length == 1 ? BylinePart.Word : BylinePart.Other;
        }

        return KindByShape(words);
    }

    /// <summary>"The Editors of Harbour Review" are a house, where one editor has a job.</summary>
    private static bool IsBodyOfEditors(string[] words)
    {
        var noun = words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return words.Length > noun + 2 && words.Length <= MostNameWords + 2 && words[noun].Equals("editors", StringComparison.OrdinalIgnoreCase) && words[noun + 1] is "of" or "at" && !NameCasing.IsSmall(words[^1][0]);
    }

    /// <summary>"Editor", "FOCUS-Online-Experte".</summary>
    public static bool IsRole(string word)
    {
        var bare = word.Trim('.', ':', ',');
        return BylineWords.Roles.Contains(bare) || IsCompound(bare) || (bare.LastIndexOf('-') is > 0 and var at && BylineWords.Roles.Contains(bare[(at + 1)..]));
    }

    /// <summary>"Wirtschaftsredakteur": German writes the beat and the job as one word.</summary>
    private static bool IsCompound(string word) => word.Length > 12 && BylineWords.RoleEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static BylinePart KindByShape(string[] words)
    {
        if (words.Length == 1)
        {
            return IsIdeographic(words[0]) ? BylinePart.Person : BylinePart.Word;
        }

        var named = words.All(word => BeginsLikeName(word) || BylineWords.Particles.Contains(word));
        return named && BeginsLikeName(words[^1]) ? BylinePart.Person : BylinePart.Other;
    }

    private static bool IsSentenceWord(string word) => BylineWords.NeverNamesInLowerCase.Contains(word) && !BylineWords.Particles.Contains(word);

    /// <summary>A Chinese, Japanese or Korean name is written without a space. "第" makes a number of what follows.</summary>
    internal static bool IsIdeographic(string word) => word[0] != '第' && word.Length is >= 2 and <= 5 && word.All(letter => letter is >= '\u3040' and <= '\ud7af');

    private static bool BeginsLikeName(string word)
    {
        var first = word.FirstOrDefault(char.IsLetter);
        return first != default && !NameCasing.IsSmall(first) && word.All(letter => char.IsLetter(letter) || IsNameMark(letter));
    }

    private static bool IsNameMark(char letter) =>
        letter is '\'' or '’' or '‘' or '`' or '´' or '.' or '-' or '‑' or '–' or '(' or ')' or '"' or '“' or '”' or '·'
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Format;

    /// <summary>"MS", "M.D.", "E-RYT 200", "VTS (Behavior)".</summary>
    private static bool IsCredential(string part, string[] words) =>
        BylineWords.Credentials.Contains(words[0])
            ? words.Length <= 4
            : words.Length <= 2 && Letters().IsMatch(part) && !BylineWords.Agencies.Contains(part);

    private static bool EndsInDomain(string word) => Domain().IsMatch(word);

    [GeneratedRegex(@"^\w+(?:\.\w+){2,}$|[{}$<>]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"https?:|www\.|\.html?\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\p{L}[\p{L}\d-]+\.(?:com|org|net|de|at|ch|fr|es|it|co|is|eu|info|news|uk|za|in|tr|be|nl|io)(?:\.[a-z]{2})?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Domain();

    [GeneratedRegex(@"^(?:[A-Z]-)?[A-Z]{2,6}®?(?: \d{2,3}| \([A-Za-z]+\))?$|^(?:[A-Z][a-z]{0,2}\.){2,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Letters();
}
