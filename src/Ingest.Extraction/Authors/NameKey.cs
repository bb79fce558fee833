using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Authors;

/// <summary>A name without case, diacritics and marks, for comparing spellings.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in NormalForm.Of(name, NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (key.Length > 0 && key[^1] != ' ' && letter is not ('\'' or '’'))
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
