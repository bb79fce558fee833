using System.Collections.Frozen;
using Ingest.Worker.Comparison.Alignment;

namespace Ingest.Worker.Comparison;

/// <summary>Counts, times, prices, scores.</summary>
internal static class Figures
{
    /// <summary>Numbers that counters write out: days that are left, places that are free.</summary>
    private static readonly FrozenSet<string> InWords = """
        one two three four five six seven eight nine ten eleven twelve ein eine einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf un une deux trois quatre cinq sept huit neuf dix onze douze
        uno una dos tres cuatro cinco seis siete ocho nueve diez once doce due tre quattro cinque sei sette otto nove dieci undici dodici um uma dois duas quatro oito dez doze
        een twee drie vijf zes zeven negen tien twaalf en ett två fyra fem sex sju åtta nio tio tolv et to fire seks syv otte åtte ni ti
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every word that was replaced, and what replaced it, is a number or a sign.</summary>
    /// <param name="old">Folded words.</param>
    /// <param name="seen">Folded words, not the same.</param>
    /// <param name="alsoInWords">Whether "nine" for "twelve" is one too.</param>
    public static bool AreAllThatDiffers(string[] old, string[] seen, bool alsoInWords = false)
    {
        var differences = WordDifference.Between(old, seen);
        return differences.Count > 0 && differences.All(difference => difference.Old.Concat(difference.New).All(word => Is(word) || (alsoInWords && InWords.Contains(word))));
    }

    public static bool Is(string word) => word.Any(char.IsDigit) || !word.Any(char.IsLetter);
}
