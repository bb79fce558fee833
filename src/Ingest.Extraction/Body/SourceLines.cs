using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Body;

/// <summary>"Source: AFP", "Quelle: dpa/AFP": which agencies a text was taken from, below it. A list of other sources belongs to the text.</summary>
internal static class SourceLines
{
    /// <summary>Characters of the line.</summary>
    private const int Longest = 60;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "source", "sources", "quelle", "quellen", "fonte", "fonti", "fontes", "fuente", "fuentes", "bron", "bronnen", "källa", "kilde", "kilder", "lähde", "źródło", "zdroj", "forrás", "sursa", "sursă", "izvor", "vir", "allikas", "šaltinis", "avots", "font", "heimild",
        "источник", "джерело", "източник", "извор", "πηγή", "kaynak", "المصدر", "منبع", "מקור", "sumber", "nguồn", "theo", "chanzo", "ที่มา", "来源", "來源", "出典", "출처", "स्रोत", "সূত্র",
    };

    /// <summary>The agencies that the line names and nothing besides; none where it is no such line.</summary>
    public static IReadOnlyList<string> AgenciesIn(string line)
    {
        var colon = line.Length <= Longest ? line.AsSpan().IndexOfAny(':', '：') : -1;
        if (colon < 0 || !Labels.Contains(line[..colon].Trim(' ', '(', '[', '（', '【')))
        {
            return [];
        }

        string[] houses = [.. line[(colon + 1)..].Split(['/', ',', '،', '、', '+', '|', '&', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(house => house.Trim('.', ')', ']', '）', '】', '*', ' '))];
        return houses.Length > 0 && Array.TrueForAll(houses, BylineWords.Agencies.Contains) ? houses : [];
    }
}
