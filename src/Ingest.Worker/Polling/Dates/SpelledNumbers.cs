using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Worker.Polling.Dates;

/// <summary>What some scripts write in characters, in two words or with dots, as digits and one word.</summary>
internal static partial class SpelledNumbers
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The four months that the Levant names in pairs, with and without the hamza, and Thai's abbreviations.</summary>
    private static readonly (string Written, string Month)[] Months =
    [
        ("كانون الثاني", "يناير"), ("تشرين الأول", "أكتوبر"), ("تشرين الاول", "أكتوبر"), ("تشرين الثاني", "نوفمبر"), ("كانون الأول", "ديسمبر"), ("كانون الاول", "ديسمبر"),
        ("ม.ค.", "มกราคม"), ("ก.พ.", "กุมภาพันธ์"), ("มี.ค.", "มีนาคม"), ("เม.ย.", "เมษายน"),
        ("พ.ค.", "พฤษภาคม"), ("มิ.ย.", "มิถุนายน"), ("ก.ค.", "กรกฎาคม"), ("ส.ค.", "สิงหาคม"),
        ("ก.ย.", "กันยายน"), ("ต.ค.", "ตุลาคม"), ("พ.ย.", "พฤศจิกายน"), ("ธ.ค.", "ธันวาคม"),
    ];

    public static string Replace(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
        {
            return text;
        }

        foreach (var (written, month) in Months)
        {
            text = text.Replace(written, month, StringComparison.Ordinal);
        }

        return Han().Replace(text, static match => Value(match.ValueSpan).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A year digit by digit, or a number up to 99 with its tens: 二〇二六, 二十五, 十.</summary>
    private static int Value(ReadOnlySpan<char> written)
    {
        var ten = written.IndexOf('十');
        if (ten < 0)
        {
            return Single(written);
        }

        var tens = ten == 0 ? 1 : Single(written[..ten]);
        return (10 * tens) + Single(written[(ten + 1)..]);
    }

    private static int Single(ReadOnlySpan<char> written)
    {
        var value = 0;
        foreach (var c in written)
        {
            value = (10 * value) + Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal));
        }

        return value;
    }

    [GeneratedRegex("[〇零一二三四五六七八九十]{1,4}(?=[年月日号號時时点點分])", RegexOptions.None, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Han();
}
