using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Months in languages that write the day with a stop ("3. Oktober"). Part of the split's version.</summary>
internal static class MonthNames
{
    private static readonly FrozenSet<string> All = """
        januar jänner februar märz april mai juni juli august september oktober november dezember
        january february march may june july october december
        marts maj desember januari februari
        ledna února března dubna května června července srpna září října listopadu prosince
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października grudnia
        tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word.ToLowerInvariant());
}
