using System.Text;

namespace Ingest.Worker.Polling;

/// <summary>Charset labels as the web uses them: the WHATWG Encoding Standard's table, where it differs from .NET's names.</summary>
internal static class FeedCharset
{
    public static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    // A label often names the older subset of what the bytes really are; decoding by the superset loses nothing.
    private static readonly Dictionary<string, int> Supersets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso-8859-1"] = 1252, ["iso8859-1"] = 1252, ["iso_8859-1"] = 1252, ["latin1"] = 1252, ["latin-1"] = 1252, ["l1"] = 1252,
        ["us-ascii"] = 1252, ["ascii"] = 1252, ["ansi"] = 1252, ["cp1252"] = 1252, ["x-cp1252"] = 1252,
        ["cp1250"] = 1250, ["x-cp1250"] = 1250, ["cp1251"] = 1251, ["x-cp1251"] = 1251, ["win-1251"] = 1251, ["cp1253"] = 1253,
        ["cp1254"] = 1254, ["cp1255"] = 1255, ["cp1256"] = 1256, ["cp1257"] = 1257, ["cp1258"] = 1258,
        ["iso-8859-9"] = 1254, ["iso8859-9"] = 1254, ["latin5"] = 1254, ["iso-8859-11"] = 874, ["tis-620"] = 874,
        ["gb2312"] = 54936, ["gbk"] = 54936, ["cp936"] = 54936, ["x-gbk"] = 54936, ["gb_2312-80"] = 54936, ["gb18030"] = 54936,
        ["shift_jis"] = 932, ["shift-jis"] = 932, ["sjis"] = 932, ["x-sjis"] = 932, ["ms_kanji"] = 932, ["windows-31j"] = 932, ["cp932"] = 932,
        ["euc-jp"] = 51932, ["x-euc-jp"] = 51932, ["euc-kr"] = 949, ["ks_c_5601-1987"] = 949, ["korean"] = 949, ["cp949"] = 949, ["uhc"] = 949,
        ["big5"] = 950, ["big5-hkscs"] = 950, ["x-x-big5"] = 950, ["cp950"] = 950, ["koi8-r"] = 20866, ["koi8"] = 20866, ["koi"] = 20866,
        ["koi8-u"] = 21866, ["macintosh"] = 10000, ["x-mac-roman"] = 10000, ["utf8"] = 65001, ["utf-8"] = 65001, ["unicode-1-1-utf-8"] = 65001,
        ["utf-16"] = 1200, ["utf16"] = 1200, ["ucs-2"] = 1200, ["iso-10646-ucs-2"] = 1200, ["utf-16le"] = 1200, ["utf-16be"] = 1201,
        ["utf-32"] = 12000, ["utf-32le"] = 12000, ["utf-32be"] = 12001,
    };

    static FeedCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    /// <summary>Null for a label that nobody knows.</summary>
    public static Encoding? Find(string? label)
    {
        label = label?.Trim(' ', '"', '\'', ';', '\t');
        if (string.IsNullOrEmpty(label))
            return null;
        try
        {
            // UTF-7 can hide markup from whoever reads the bytes as ASCII; no feed is served in it.
            return Supersets.TryGetValue(label, out var page) ? Encoding.GetEncoding(page)
                : label.Contains("utf-7", StringComparison.OrdinalIgnoreCase) ? null
                : Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The charset parameter of a Content-Type header.</summary>
    public static string? LabelIn(string? contentType)
    {
        var at = contentType?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return null;
        var rest = contentType.AsSpan(at + "charset".Length).TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].Trim(" \t\"'");
        var end = rest.IndexOfAny(";, \"'");
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
