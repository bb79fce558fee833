using System.Buffers;
using System.Globalization;

namespace Ingest.Extraction.Body;

/// <summary>Lines that publishing systems print around every text: how long it takes to read, the request to share it, the numbers of code's lines.</summary>
internal static class Furniture
{
    /// <summary>Characters.</summary>
    private const int LongestTime = 40;

    private const int MostPages = 40;

    private static readonly SearchValues<char> Arrows = SearchValues.Create("«»‹›<>→←…:.-–");

    private const int LongestRequest = 260;

    private static readonly SearchValues<string> Times = SearchValues.Create(
        ["reading time", "read time", "min read", "minute read", "minutes read", "lesezeit", "temps de lecture", "tiempo de lectura", "tempo de leitura", "tempo di lettura", "leestijd", "lästid", "czas czytania", "время чтения", "час читання", "okuma süresi", "阅读时间", "閱讀時間"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What Substack proposes to its writers.</summary>
    private static readonly SearchValues<string> Requests = SearchValues.Create(
        ["this post is public so feel free to share it", "subscribe for free to receive new posts and support my work", "is a reader-supported publication. to receive new posts"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(string line) =>
        line.Length <= LongestTime ? line.AsSpan().ContainsAny(Times) && line.AsSpan().ContainsAnyInRange('0', '9')
        : line.Length <= LongestRequest && line.AsSpan().ContainsAny(Requests);

    /// <summary>Whether a line with links in it is the numbers of an article's pages: "Pages: 1 2 3", "1 2 Next »".</summary>
    public static bool ArePageNumbers(string line)
    {
        var (wanted, numbers, words) = (0, 0, 0);
        if (line.Length > LongestTime)
        {
            return false;
        }

        foreach (var range in line.AsSpan().SplitAny(" \n|"))
        {
            var part = line.AsSpan(range);
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (wanted > 0 && number != wanted)
                {
                    return false;
                }

                wanted = number + 1;
                numbers++;
            }
            else
            {
                words += part.ContainsAnyExcept(Arrows) ? 1 : 0;
            }
        }

        return numbers > 1 && wanted < MostPages && words <= 2;
    }

    /// <summary>Whether code is nothing but the numbers of lines, set in a cell beside them.</summary>
    public static bool AreLineNumbers(string code)
    {
        var number = 0;
        foreach (var line in code.AsSpan().EnumerateLines())
        {
            if (!int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var found) || (number > 0 && found != number + 1))
            {
                return false;
            }

            number = found;
        }

        return code.Contains('\n', StringComparison.Ordinal);
    }
}
