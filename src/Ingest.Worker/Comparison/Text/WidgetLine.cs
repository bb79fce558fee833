using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Whole lines that a script fills anew at every visit: signs with counts beside them, the weather of some days, what is on the air.</summary>
internal static partial class WidgetLine
{
    /// <summary>Characters.</summary>
    private const int LongestCount = 45;
    private const int LongestForecast = 120;
    private const int LongestProgramme = 120;

    /// <summary>Fewer are an oven's heat or a place on the globe.</summary>
    private const int FewestDegrees = 3;

    /// <summary>For each number of degrees, beside it: the day, and what the sky looks like.</summary>
    private const int MostLettersBeside = 6;

    public static bool Is(string line) => line.Length > 0
        && ((line.Length <= LongestCount && AreSignsWithCounts(line)) || (line.Length <= LongestForecast && IsForecast(line)) || (line.Length <= LongestProgramme && OnAir().IsMatch(line)));

    /// <summary>"👁 1.2k", "👍 41 😮 12": pictures and numbers, and no word.</summary>
    private static bool AreSignsWithCounts(string line)
    {
        var (pictures, digits) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            digits += Rune.IsDigit(rune) ? 1 : 0;
            pictures += IsPicture(rune) ? 1 : 0;
            if (!Rune.IsDigit(rune) && !IsPicture(rune) && !Rune.IsWhiteSpace(rune) && !(rune.Value is '.' or ',' or 'k' or 'K' or 'm' or 'M' or '+' or '\u200D' or '\uFE0F' or '\uFE0E'))
            {
                return false;
            }
        }

        return pictures > 0 && digits > 0;
    }

    private static bool IsPicture(Rune rune) => rune.Value > 0xFF && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    /// <summary>"Tue 7°/2° Wed 9°/3°".</summary>
    private static bool IsForecast(string line) =>
        line.Count(c => c is '°' or '℃' or '℉') is >= FewestDegrees and var degrees && line.Count(char.IsLetter) <= degrees * MostLettersBeside && line[^1] != '.';

    /// <summary>"Now playing: …".</summary>
    [GeneratedRegex(@"^\W{0,3}(?:now playing|now on air|on air(?: now)?|live on air|up next|läuft gerade|jetzt läuft|jetzt im radio|à l['’]antenne|en ce moment à l['’]antenne|suena ahora|sonando ahora|al aire|en el aire|no ar|tocando agora|ora in onda|in onda|nu op de radio|spelas nu|spilles nå|spiller nå|nyt soi|teraz gramy|właśnie gramy|právě hrajeme|сейчас в эфире|в эфире|зараз в ефірі|şu an çalıyor|şimdi çalıyor|放送中|再生中|正在播放|지금 재생 중|الآن على الهواء)\s?[:：]\s?\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex OnAir();
}
