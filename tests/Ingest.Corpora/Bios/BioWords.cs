using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Corpora.Bios;

/// <summary>Words and names as the bio corpus's own scorer counts them.</summary>
public static partial class BioWords
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "by", "von", "rechtsanwalt" };

    public static string[] Of(string? text)
    {
        var plain = Quote().Replace((text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "'");
        return Other().Replace(plain, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public static double F1(string? found, string? gold)
    {
        var predicted = Of(found);
        var wanted = Of(gold);
        if (predicted.Length == 0 || wanted.Length == 0)
        {
            return predicted.Length == wanted.Length ? 1 : 0;
        }

        var bag = wanted.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var shared = predicted.Count(word => bag.TryGetValue(word, out var left) && left > 0 && (bag[word] = left - 1) >= 0);
        return shared == 0 ? 0 : 2.0 * shared / (predicted.Length + wanted.Length);
    }

    public static string Name(string name)
    {
        var folded = string.Concat(name.Normalize(NormalizationForm.FormKD).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
        IEnumerable<string> words = Mark().Replace(Tail().Split(folded)[0], " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(Titles.Contains));
    }

    [GeneratedRegex("[’‘`´]", RegexOptions.NonBacktracking)]
    private static partial Regex Quote();

    [GeneratedRegex(@"[^\w\s@]|_", RegexOptions.NonBacktracking)]
    private static partial Regex Other();

    [GeneratedRegex(@"[^\w\s&]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@",| \| | – | — ", RegexOptions.NonBacktracking)]
    private static partial Regex Tail();
}
