using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors;

/// <summary>The reporters whom agencies and papers name where their texts begin: between the place, the day and the first sentence.</summary>
internal static partial class LeadCredits
{
    /// <summary>Characters of a text among which such a lead stands.</summary>
    private const int Longest = 90;

    /// <summary>Signs of a Chinese name that is written at once with the place behind it, and of the shortest place.</summary>
    private const int UsualName = 3;
    private const int ShortestPlace = 2;

    /// <returns>The names as a byline; null where the text begins with none.</returns>
    public static string? In(string text)
    {
        var start = text.Length > Longest ? text[..Longest] : text;
        return start[0] switch
        {
            '(' or '（' or '[' => Names(Korean(), start) ?? Taiwanese(start),
            '【' => Names(Japanese(), start) is { } names ? "文 " + names : Names(ChineseHouse(), start) is { } reporters ? "记者 " + reporters.Trim().Replace(' ', '、') : null,
            >= '\u0400' and < '\u0530' => Names(Russian(), start),
            >= '\u4e00' and <= '\u9fff' => Names(Chinese(), start) is { } names ? "记者 " + names.Trim().Replace(' ', '、') : null,
            _ => null,
        };
    }

    private static string? Names(Regex form, string text) => form.Match(text) is { Success: true } match ? match.Groups["names"].Value : null;

    /// <summary>"（湖海社記者陳雅玲台北3日電）": nothing divides the name from the place, but names have three signs, or two.</summary>
    private static string? Taiwanese(string text)
    {
        if (Names(TaiwaneseLead(), text) is not { } run)
        {
            return null;
        }

        var last = run[(run.LastIndexOf('、') + 1)..];
        return "記者 " + run[..(run.Length - last.Length)] + last[..Math.Min(UsualName, last.Length - ShortestPlace)];
    }

    /// <summary>"(서울=연합뉴스) 김서연 기자 = …".</summary>
    [GeneratedRegex(@"^[(\[][가-힣]{2,8}=[가-힣\w ]{2,12}[)\]]\s?(?<names>[가-힣]{2,4}(?:[ ·][가-힣]{2,4}){0,3} 기자)\s?=", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^[（(][\u4e00-\u9fff]{2,8}記者(?<names>(?:[\u4e00-\u9fff]{2,4}、){0,3}[\u4e00-\u9fff]{4,7})\d{1,2}日?(?:專電|電|综合外電|綜合外電)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TaiwaneseLead();

    /// <summary>"【ジュネーブ高橋誠】", "【北京・高橋誠】": signs of the syllabary are the place, and the name follows in Chinese ones.</summary>
    [GeneratedRegex(@"^【(?:[\u30a0-\u30ff]{2,12}[＝=・]?|[\u4e00-\u9fff]{2,5}[＝=・])(?<names>[\u4e00-\u9fff々]{2,3}[\u4e00-\u9fff々\u3040-\u309f]{1,3}(?:[、・][\u4e00-\u9fff々\u3040-\u309f]{3,6}){0,2})】", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Japanese();

    /// <summary>"湖边日报北京3月3日电（记者王晓雨、赵海）".</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,12}\d{1,2}月\d{1,2}日[电電]\s?[（(](?:本报)?[记記]者\s?(?<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,4})[）)]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Chinese();

    /// <summary>"【湖边网】（记者 王晓雨）": a house's own reporter.</summary>
    [GeneratedRegex(@"^【[\u4e00-\u9fff\w]{2,12}】\s?[（(](?:本报|本刊|本网|特约|实习)?[记記]者\s?(?<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,4})[）)]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ChineseHouse();

    /// <summary>"МОСКВА, 3 мар — Агентство, Иван Петров.", "КИЕВ, 3 марта. /Корр. ТАСС Иван Петров/."</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Lu} -]{2,30}, \d{1,2} \p{L}{3,9}\.?,? ?(?:[–—-] [^,/]{3,30}, (?<names>\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,25}(?:, \p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,25}){0,2})\.|/(?:Корр|Кор)\. \S{2,15} (?<names>\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,25}(?:, \p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,25}){0,2})/)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Russian();
}
