using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class CharsetsTests
{
    [Theory]
    [InlineData("UTF8", "utf-8")]
    [InlineData(" \"utf-8\" ", "utf-8")]
    [InlineData("latin1", "windows-1252")]
    [InlineData("us-ascii", "windows-1252")]
    [InlineData("iso-8859-9", "windows-1254")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("x-sjis", "shift_jis")]
    [InlineData("tis-620", "windows-874")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("unicodefffe", "utf-16BE")]
    public void Knows_the_labels_of_the_web(string label, string name) =>
        Assert.Equal(name, Charsets.ForHtml(label)?.WebName);

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-unknown")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses_what_browsers_refuse(string? label) => Assert.Null(Charsets.ForHtml(label));

    [Theory]
    [InlineData("IBM037", "ibm037")]
    [InlineData("cp500", "ibm500")]
    [InlineData("cp_437", "ibm437")]
    [InlineData("utf-32", "utf-32")]
    [InlineData("latin1", "windows-1252")]
    public void Knows_more_in_feeds(string label, string name) => Assert.Equal(name, Charsets.ForXml(label)?.WebName);

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-utf7")]
    [InlineData("cp65000")]
    [InlineData("65000")]
    [InlineData("cp99999")]
    [InlineData("unicode-1-1-utf-7")]
    public void Never_reads_utf_7(string label) => Assert.Null(Charsets.ForXml(label));

    // The Estonian, Welsh and Romanian letters for which these charsets were made.
    [Theory]
    [InlineData("iso-8859-10", new byte[] { 0x61, 0xAA, 0xBA, 0xFE }, "aŠšþ")]
    [InlineData("iso-8859-14", new byte[] { 0x61, 0xD0, 0xF0 }, "aŴŵ")]
    [InlineData("iso-8859-16", new byte[] { 0x61, 0xAA, 0xDE, 0xFE, 0xA4 }, "aȘȚț€")]
    public void Knows_the_pages_that_dotnet_lacks(string label, byte[] bytes, string text) => Assert.Equal(text, Charsets.ForHtml(label)?.GetString(bytes));
}
