using System.Globalization;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Which characters are only another form of the same thing.</summary>
internal static class CharacterForms
{
    /// <summary>Has no width and no meaning of its own: soft hyphen, zero-width, bidi marks, variation selectors, controls.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' or '\uFFFC' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => char.IsControl(c) && !char.IsWhiteSpace(c),
    };

    /// <summary>Quotation marks of every shape become '"' or '\'', dashes '-', full-width ASCII its narrow form.</summary>
    public static char Plain(char c) => c switch
    {
        < '\u0080' => c == '`' ? '\'' : c,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2039' or '\u203A' or '\u00B4' or '\u02BC' or '\u02BB' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        >= '\u300C' and <= '\u300F' => '"',
        '\u301D' or '\u301E' or '\u301F' or '\uFF02' => '"',
        '\uFF07' => '\'',
        >= '\u2010' and <= '\u2015' => '-',
        '\u2212' or '\u2043' or '\u2E3A' or '\u2E3B' or '\u05BE' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };

    /// <summary>What a list item may begin with; a front end writes them as text, as markup, or not at all.</summary>
    public static bool IsBullet(char c) => c is '\u2022' or '\u2023' or '\u25E6' or '\u25AA' or '\u25AB' or '\u25A0' or '\u25CF' or '\u2219';

    /// <summary>Belongs to a word: a letter, a digit, a mark on one; half of a surrogate pair counts as a letter.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= '\u0080' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)));

    /// <summary>Written without spaces between words, so that a space there means nothing.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
