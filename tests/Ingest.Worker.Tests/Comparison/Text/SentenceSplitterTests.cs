using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("Mr. Smith met Dr. J. R. Jones. They spoke.", "Mr. Smith met Dr. J. R. Jones.|They spoke.")]
    [InlineData("The U.S. Senate voted. The U.S. The rest.", "The U.S. Senate voted.|The U.S.|The rest.")]
    [InlineData("It rose 3.5 percent to 1.200,50 euros. Then it fell.", "It rose 3.5 percent to 1.200,50 euros.|Then it fell.")]
    [InlineData("\u201CWe won.\u201D She smiled.", "\u201CWe won.\u201D|She smiled.")]
    [InlineData("\"Really?\" he asked. \"Yes!\" she said.", "\"Really?\" he asked.|\"Yes!\" she said.")]
    [InlineData("See example.org or v2.0 for more. Done.", "See example.org or v2.0 for more.|Done.")]
    [InlineData("Wait... what? No\u2026 Never.", "Wait... what?|No\u2026|Never.")]
    [InlineData("1. First point. 2. Second point.", "1. First point.|2.|Second point.")]
    [InlineData("Am 3. Oktober begann es. Es regnete.", "Am 3. Oktober begann es.|Es regnete.")]
    [InlineData("Es gilt z.B. Artikel 5. Mehr nicht.", "Es gilt z.B. Artikel 5.|Mehr nicht.")]
    [InlineData("It ended in 2019. Then came 2020.", "It ended in 2019.|Then came 2020.")]
    [InlineData("They sat. Officials spoke on. Nobody left.", "They sat.|Officials spoke on.|Nobody left.")]
    [InlineData("\u4E2D\u56FD\u8BF4\u4E0D\u3002\u7F8E\u56FD\u8BF4\u884C\uFF01\u7136\u540E\u5462\uFF1F", "\u4E2D\u56FD\u8BF4\u4E0D\u3002|\u7F8E\u56FD\u8BF4\u884C\uFF01|\u7136\u540E\u5462\uFF1F")]
    [InlineData("\u300C\u7D42\u308F\u3063\u305F\u3002\u300D\u3068\u8A00\u3063\u305F\u3002", "\u300C\u7D42\u308F\u3063\u305F\u3002\u300D|\u3068\u8A00\u3063\u305F\u3002")]
    [InlineData("\u0647\u0644 \u0631\u062D\u0644\u061F \u0646\u0639\u0645. \u0627\u0646\u062A\u0647\u0649.", "\u0647\u0644 \u0631\u062D\u0644\u061F|\u0646\u0639\u0645.|\u0627\u0646\u062A\u0647\u0649.")]
    [InlineData("\u0935\u0939 \u0917\u092F\u093E\u0964 \u0935\u0939 \u0906\u092F\u093E\u0964", "\u0935\u0939 \u0917\u092F\u093E\u0964|\u0935\u0939 \u0906\u092F\u093E\u0964")]
    [InlineData("\u00BFQui\u00E9n fue? \u00A1Nadie! El Sr. P\u00E9rez call\u00F3.", "\u00BFQui\u00E9n fue?|\u00A1Nadie!|El Sr. P\u00E9rez call\u00F3.")]
    [InlineData("A heading\n\nA paragraph without end\nA line", "A heading|A paragraph without end|A line")]
    public void Cuts(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(body).Select(sentence => sentence.Text)));

    [Fact]
    public void Cuts_the_same_whatever_the_quotes_and_spaces()
    {
        var curly = SentenceSplitter.Split("\u201CWe won.\u201D\u00A0She smiled\u2026 \u2018Fine.\u2019 He left.");
        var straight = SentenceSplitter.Split("\"We won.\" She smiled... 'Fine.'  He left.");
        Assert.Equal(curly.Select(sentence => sentence.Key), straight.Select(sentence => sentence.Key));
    }

    [Fact]
    public void Numbers_the_paragraphs() =>
        Assert.Equal([0, 0, 1], SentenceSplitter.Split("One. Two.\n\n\nThree.").Select(sentence => sentence.Paragraph));

    [Fact]
    public void Never_loses_a_word()
    {
        const string body = "A. B? C! 'D.' (E.) \u2026 F... G. h. I.\n\n-- J. 1. 2.3. K.";
        var joined = string.Join(' ', SentenceSplitter.Split(body).Select(sentence => sentence.Text));
        Assert.Equal(Normalise.Key(body), Normalise.Key(joined));
    }
}
