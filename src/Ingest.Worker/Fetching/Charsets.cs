using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>
/// From a label to an encoding, by the names of the WHATWG Encoding Standard: iso-8859-1 and ascii mean windows-1252, gb2312 means
/// gb18030. A decoder never throws: what cannot be decoded becomes U+FFFD.
/// </summary>
internal static class Charsets
{
    /// <summary>windows-1252: what a page is read as that says nothing and is not UTF-8.</summary>
    public static readonly Encoding Western;

    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private const int LongestLabel = 40;

    private const int Utf7 = 65_000;

    /// <summary>Each line: the .NET name, then the labels that mean it.</summary>
    private const string Table = """
        utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8 utf_8 utf8mb4 utf-8n
        cp866 866 csibm866 ibm866 cp1125
        iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
        iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
        iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
        iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
        iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
        iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
        iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
        iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
        iso-8859-13 iso8859-13 iso885913
        iso-8859-14 iso8859-14 iso885914
        iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9
        iso-8859-16 iso8859-16 iso_8859-16 iso885916
        koi8-r cskoi8r koi koi8 koi8_r
        koi8-u koi8-ru
        macintosh csmacintosh mac x-mac-roman
        windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
        windows-1250 cp1250 x-cp1250
        windows-1251 cp1251 x-cp1251 win-1251 win1251
        windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii x-cp1252 win-1252
        windows-1253 cp1253 x-cp1253
        windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254
        windows-1255 cp1255 x-cp1255
        windows-1256 cp1256 x-cp1256
        windows-1257 cp1257 x-cp1257
        windows-1258 cp1258 x-cp1258
        x-mac-cyrillic x-mac-ukrainian mac-cyrillic maccyrillic
        x-mac-ce mac-ce mac-latin2 mac_latin2 maclatin2 maccentraleurope
        x-mac-greek mac-greek macgreek
        x-mac-turkish mac-turkish macturkish
        x-mac-icelandic mac-iceland maciceland
        gb18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk cp936 936
        big5 big5-hkscs cn-big5 csbig5 x-x-big5
        euc-jp cseucpkdfmtjapanese x-euc-jp ujis eucjp euc-jisx0213 euc_jisx0213 euc_jis_2004
        iso-2022-jp csiso2022jp
        shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932 shift_jisx0213 shift_jis_2004
        ks_c_5601-1987 cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 949
        utf-16be unicodefffe
        utf-16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16le
        """;

    private static readonly FrozenDictionary<string, Encoding> ByLabel;

    static Charsets()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Western = Encoding.GetEncoding("windows-1252");
        ByLabel = Labels().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Null for a label that browsers do not know, utf-7 above all: what it hides would be read as markup.</summary>
    public static Encoding? ForHtml(string? label) =>
        ByLabel.GetValueOrDefault(label?.Trim(' ', '\t', '\r', '\n', '\f', '"', '\'') ?? "");

    /// <summary>As for HTML; and beyond it what .NET knows by name or as cpNNN, since feeds are made by all kinds of systems.</summary>
    public static Encoding? ForXml(string? label) => ForHtml(label) ?? Other(label?.Trim(' ', '\t', '\r', '\n', '"', '\'') ?? "");

    private static Encoding? Other(string label)
    {
        var isUtf7 = label.Contains("utf-7", StringComparison.OrdinalIgnoreCase) || label.Contains("utf7", StringComparison.OrdinalIgnoreCase);
        if (label.Length is 0 or > LongestLabel || isUtf7)
        {
            return null;
        }

        try
        {
            return CodePage(label) is { } page ? Encoding.GetEncoding(page) : Encoding.GetEncoding(label);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // There is no way to ask whether a name is known.
            return null;
        }
    }

    /// <summary>The number in cp437 or cp_437; not that of utf-7.</summary>
    private static int? CodePage(string label)
    {
        if (!label.StartsWith("cp", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var isNumber = ushort.TryParse(label.AsSpan(2).TrimStart("-_"), NumberStyles.None, CultureInfo.InvariantCulture, out var page);
        return isNumber && page is not (0 or Utf7) ? page : null;
    }

    private static IEnumerable<KeyValuePair<string, Encoding>> Labels()
    {
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var names = line.Split(' ');
            var encoding = names[0] == "utf-8" ? Utf8 : LatinPage.All.FirstOrDefault(p => p.WebName == names[0]) ?? Encoding.GetEncoding(names[0]);
            foreach (var name in names.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                yield return new(name, encoding);
            }
        }
    }
}
