using System.Text;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class FeedTextTests
{
    static FeedTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", null, null, "Café – €")]
    [InlineData("utf-8", "text/xml; charset=iso-8859-1", null, "Café – €")]
    [InlineData("utf-8", null, "iso-8859-1", "Café – €")]
    [InlineData("windows-1252", null, "iso-8859-1", "Café – €")]
    [InlineData("windows-1252", null, null, "Café – €")]
    [InlineData("windows-1252", null, "utf-8", "Café – €")]
    [InlineData("windows-1251", "application/rss+xml; charset=\"windows-1251\"", null, "Привет")]
    [InlineData("windows-1251", null, "cp1251", "Привет")]
    [InlineData("shift_jis", null, "x-sjis", "日本語")]
    [InlineData("euc-jp", "text/xml;charset=EUC-JP", "utf-8", "日本語")]
    [InlineData("iso-2022-jp", null, "iso-2022-jp", "日本語")]
    [InlineData("gb18030", null, "gb2312", "中文")]
    [InlineData("windows-1250", "text/xml; charset=utf-8", "windows-1250", "Łódź, Čeština")]
    [InlineData("iso-8859-2", "text/xml; charset=UTF-8", "latin2", "Łódź, Čeština")]
    [InlineData("iso-2022-kr", "text/xml; charset=utf-8", "iso-2022-kr", "항구 뉴스")]
    [InlineData("hz-gb-2312", null, "hz-gb-2312", "港口新闻")]
    [InlineData("x-mac-greek", null, "mac-greek", "Νέα")]
    [InlineData("utf-16", null, "utf-8", "Café – €")]
    [InlineData("utf-16BE", null, null, "Café – €")]
    [InlineData("utf-32", null, null, "Café – €")]
    public void Finds_the_charset(string actual, string? contentType, string? declared, string words)
    {
        var declaration = declared is null ? "" : $" encoding='{declared}'";
        var text = $"<?xml version='1.0'{declaration}?><rss>{words}</rss>";
        Assert.Equal(text, FeedText.Decode(Encoding.GetEncoding(actual).GetBytes(text), contentType));
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text() =>
        Assert.Equal("<rss/>", FeedText.Decode([0xEF, 0xBB, 0xBF, .. "<rss/>"u8], null));

    [Fact]
    public void One_bad_byte_does_not_make_utf_8_something_else() =>
        Assert.Equal("日本語 \uFFFD", FeedText.Decode([.. "日本語 "u8, 0xE9], null));

    [Fact]
    public void One_bad_byte_in_what_http_calls_utf_8_is_not_a_reason_to_believe_the_declaration() => Assert.Equal(
        "<?xml version='1.0' encoding='iso-8859-1'?>日本語 \uFFFD",
        FeedText.Decode([.. "<?xml version='1.0' encoding='iso-8859-1'?>日本語 "u8, 0xE9], "text/xml; charset=utf-8"));

    [Fact]
    public void Control_characters_go_and_line_ends_become_one() =>
        Assert.Equal("a\nb\nc’d", FeedText.Decode("a\r\nb\rc\u0092\u0000\u001Fd"u8, null));
}
