using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors;

/// <summary>Bylines of East Asia that say before or behind the name for whom and from where it was written, as lines of their own.</summary>
internal static partial class EastAsianByline
{
    /// <summary>Characters.</summary>
    private const int Longest = 40;

    /// <summary>Characters of one name.</summary>
    private const int LongestName = 10;

    /// <summary>Each form of byline, and the word for "by" that stands in its place.</summary>
    private static readonly (Regex Form, string Label)[] Forms =
        [(Reporters(), "记者 "), (FiledFrom(), "文 "), (Taiwanese(), "記者 "), (Korean(), "글 "), (Signed(), "文 "), (Written(), "文 "), (Posted(), "文 ")];

    /// <summary>The names behind a word for "by", where the text is such a byline; any other text as it is.</summary>
    public static string Labelled(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('\u3040', '\ud7a3') ? string.Join('\n', text.Split('\n').Select(LabelledLine)) : LabelledLine(text);

    private static string LabelledLine(string text)
    {
        if (text.Length is 0 or > Longest || text[^1] is < '\u3000' and not (']' or ')' or '=' or '〕'))
        {
            return text;
        }

        // Round brackets hold other things as well.
        if (text is ['（', .. var inner, '）'] && NamesOfScripts.IsJapanese(inner))
        {
            return "文 " + inner;
        }

        if (text is ['（', '文', '・' or '＝' or '/' or '／' or ':' or '：', .. var writer, '）'] && writer.Length is > 1 and <= LongestName)
        {
            return "文 " + writer;
        }

        foreach (var (form, label) in Forms)
        {
            if (form.Match(text) is { Success: true } match)
            {
                return label + match.Groups["names"].Value.Trim().Replace(' ', '、');
            }
        }

        return text;
    }

    /// <summary>"湖边日报记者 王晓雨 赵海": blanks part the names.</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff·]{0,10}记者\s?[:：]?\s?(?<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,5})(?<![报報]道|[报報]导|[电電])$|^[\u4e00-\u9fff·]{0,10}记者\s?(?<names>[\u4e00-\u9fff]{2,3})(?:报道|報道)$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Reporters();

    /// <summary>"ジュネーブ＝高橋誠".</summary>
    [GeneratedRegex(@"^[（(【]?[\u30a0-\u30ff\u4e00-\u9fff]{2,12}[＝=](?<names>[\u4e00-\u9fff々\u3040-\u30ff]{2,7})[）)】]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex FiledFrom();

    /// <summary>"記者陳雅玲／湖城報導", "湖報／記者陳雅玲／即時報導".</summary>
    [GeneratedRegex(@"^[〔\[（(]?(?:[\u4e00-\u9fff]{2,8}\s?[/／∕]\s?)?記者\s?(?<names>[\u4e00-\u9fff]{2,4})\s?[/／∕]\s?[\u4e00-\u9fff]{2,8}(?:報導|報道|電)[〕\])）]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Taiwanese();

    /// <summary>"[호수일보 김서연 기자]".</summary>
    [GeneratedRegex(@"^[\[(【]?[가-힣A-Za-z]{2,10}[ =](?<names>[가-힣]{2,4}) 기자\s?=?[\])】]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Korean();

    /// <summary>"文｜港口周刊 周海": the paper, then its writer.</summary>
    [GeneratedRegex(@"^(?:文|撰文|作者|记者)\s?[｜|丨:：/]\s?[\u4e00-\u9fff]{1,8}(?:周刊|日报|日報|晚报|新闻|新聞|社|网|网站|报) (?<names>[\u4e00-\u9fff]{2,4})$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Written();

    /// <summary>"編集委員 高橋誠", "ジュネーブ支局長 高橋誠": the post, then its holder.</summary>
    [GeneratedRegex(@"^[\u30a0-\u30ff\u4e00-\u9fff]{0,8}(?:編集委員|論説委員|解説委員|専門委員|専門記者|特派員|支局長|編集長)[ \u3000](?<names>[\u4e00-\u9fff々\u3040-\u309f]{2,6})$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Posted();

    /// <summary>"【佐藤美咲、鈴木健】": how Japanese papers sign.</summary>
    [GeneratedRegex(@"^【(?<names>[\u4e00-\u9fff々\u3040-\u309f]{2,6}(?:[、・][\u4e00-\u9fff々\u3040-\u309f]{2,6}){0,3})】$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Signed();
}
