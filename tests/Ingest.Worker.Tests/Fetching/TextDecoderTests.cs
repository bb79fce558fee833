using System.Text;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class TextDecoderTests
{
    private const string Russian = "<p>Переговоры о прекращении огня продолжаются в Женеве, сообщили дипломаты.</p>";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    // The byte order mark beats every label.
    [InlineData("utf-8", true, "text/html; charset=iso-8859-1", "<p>café</p>")]
    [InlineData("utf-16", true, "text/html; charset=utf-8", "<p>café</p>")]
    [InlineData("utf-16BE", true, null, "<p>café</p>")]
    // Bytes that can only be UTF-8 beat wrong labels.
    [InlineData("utf-8", false, "text/html; charset=iso-8859-1", "<p>café</p>")]
    [InlineData("utf-8", false, "text/html; charset=windows-1251", "<meta charset=windows-1251><p>“Київ”</p>")]
    // HTTP, however it is written.
    [InlineData("windows-1251", false, "text/html; charset=windows-1251", Russian)]
    [InlineData("windows-1251", false, "text/html;charset=\"cp1251\"", Russian)]
    [InlineData("koi8-r", false, "TEXT/HTML; x=1; CHARSET=KOI8-R", Russian)]
    [InlineData("gb18030", false, "text/html; charset=gb2312", "<p>外交部发言人镕</p>")]
    [InlineData("shift_jis", false, "text/html; charset=Shift-JIS", "<p>外務省は発表した</p>")]
    [InlineData("euc-kr", false, "text/html; charset=ks_c_5601-1987", "<p>외교부 장관</p>")]
    [InlineData("iso-2022-jp", false, "text/html; charset=iso-2022-jp", "<p>外務省</p>")]
    [InlineData("big5", false, "text/html; charset=big5-hkscs", "<p>外交部</p>")]
    [InlineData("utf-16", false, "text/html; charset=utf-16le", "<p>café</p>")]
    [InlineData("windows-1252", false, "text/html; charset=iso-8859-1", "<p>“smart” — €</p>")]
    // The page's own declaration.
    [InlineData("windows-1250", false, "text/html", "<meta charset='windows-1250'><p>Žluťoučký kůň</p>")]
    [InlineData("windows-1253", false, null, "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=windows-1253\"><p>Αθήνα</p>")]
    [InlineData("iso-8859-2", false, null, "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html><p>Łódź</p></html>")]
    [InlineData("windows-1251", false, "text/html; charset=nonsense", "<meta name=a content='charset=utf-8'><meta/charset=windows-1251 /><p>Москва</p>")]
    [InlineData("windows-1251", false, null, "<!-- <meta charset=utf-8> --><a title='<meta charset=big5>'></a><meta charset=windows-1251><p>Москва</p>")]
    [InlineData("windows-1252", false, null, "<meta charset=x-user-defined><p>café</p>")]
    // No label at all.
    [InlineData("utf-8", false, null, "<p>naïve</p>")]
    [InlineData("windows-1252", false, null, "<p>He said it was “naïve” to expect more — and left.</p>")]
    [InlineData("windows-1251", false, null, Russian)]
    [InlineData("utf-16", false, null, "<html><p>café</p></html>")]
    // Labels that cannot be true, and one that must not be believed.
    [InlineData("utf-8", false, "text/html; charset=utf-16", "<p>café</p>")]
    [InlineData("utf-8", false, null, "<meta charset=utf-16><p>plain</p>")]
    [InlineData("windows-1252", false, "text/html; charset=utf-8", "<p>caf\u00e9 d\u00e9j\u00e0 vu</p>")]
    [InlineData("utf-8", false, "text/html; charset=utf-7", "<p>+ADw-script+AD4-</p>")]
    [InlineData("utf-8", false, "text/html; charset=utf-7", "<p>é</p>")]
    public void Reads_what_was_written(string encoding, bool mark, string? contentType, string text)
    {
        var writer = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? writer.GetPreamble() : [], .. writer.GetBytes(text)];

        Assert.Equal(text, TextDecoder.DecodeHtml(bytes, contentType));
    }

    // Browsers read a declaration wherever it stands in the head, and begin again.
    [Theory]
    [InlineData("windows-1250", "Žluťoučký kůň úpěl ďábelské ódy")]
    [InlineData("iso-8859-7", "Η Αθήνα και οι γείτονές της")]
    [InlineData("gb18030", "外交部发言人镕表示")]
    [InlineData("euc-jp", "外務省は発表した")]
    [InlineData("windows-1256", "قال وزير الخارجية")]
    public void Reads_a_declaration_behind_a_long_script(string encoding, string text)
    {
        var page = $"<!doctype html><html><head><script>{new string('x', 30_000)} var t = '<meta charset=utf-16>';</script><meta charset={encoding}></head><p>{text}</p></html>";

        Assert.Equal(page, TextDecoder.DecodeHtml(Encoding.GetEncoding(encoding).GetBytes(page), "text/html"));
    }

    [Fact]
    public void Keeps_pasted_windows_quotes_inside_utf8()
    {
        byte[] bytes = [.. "<p>São Tomé "u8, 0x93, .. "quoted"u8, 0x94, .. "</p>"u8];

        Assert.Equal("<p>São Tomé “quoted”</p>", TextDecoder.DecodeHtml(bytes, "text/html; charset=utf-8"));
    }

    [Fact]
    public void Takes_a_body_cut_inside_a_character_for_what_it_is()
    {
        var bytes = Encoding.UTF8.GetBytes("<p>Київ та Львів")[..^1];

        Assert.StartsWith("<p>Київ та Льві", TextDecoder.DecodeHtml(bytes, null), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_throws_whatever_the_bytes()
    {
        var random = new Random(7);
        string?[] types = [null, "text/html; charset=utf-8", "text/html; charset=iso-2022-jp", "text/html; charset=gb18030", "a;charset=", ";;;="];
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Assert.NotNull(TextDecoder.DecodeHtml(bytes, types[i % types.Length]));
            Assert.NotNull(TextDecoder.DecodeHtml([.. "<meta "u8, .. bytes], null));
        }
    }
}
