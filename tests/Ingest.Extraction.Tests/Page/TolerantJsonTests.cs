using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class TolerantJsonTests
{
    [Theory]
    [InlineData("""{"headline":"A"}""")]
    [InlineData("<!-- {\"headline\":\"A\"} -->")]
    [InlineData("<![CDATA[ {\"headline\":\"A\"} ]]>")]
    [InlineData("//<![CDATA[\n{\"headline\":\"A\"}\n//]]>")]
    [InlineData("/*<![CDATA[*/{\"headline\":\"A\"}/*]]>*/")]
    [InlineData("\ufeff {\"headline\":\"A\",};")]
    [InlineData("{\"headline\":\"A\" /* why */}")]
    [InlineData("{\"headline\":\"A\",,\"x\":1}")]
    [InlineData("{\"headline\":\"A\"\n\"x\":\"b\"}")]
    [InlineData("{\"headline\":\"A\",\"x\":{\"y\":\"cut off")]
    [InlineData("{&quot;headline&quot;:&quot;A&quot;}")]
    [InlineData("\0{\"headline\":\"A\"}\0")]
    public void Reads_an_object_whatever_surrounds_or_breaks_it(string text) =>
        Assert.Equal("A", TolerantJson.Parse(text)!.Value.GetProperty("headline").GetString());

    [Theory]
    [InlineData("{\"headline\":\"Line\none\"}", "Line\none")]
    [InlineData("{\"headline\":\"Tab\there\"}", "Tab\there")]
    [InlineData("{\"headline\":\"It\\'s\"}", "It's")]
    [InlineData("{\"headline\":\"He said \"no\" twice\",\"x\":1}", "He said \"no\" twice")]
    [InlineData("{\"headline\":\"The \"end\", he said\",\"x\":1}", "The \"end\", he said")]
    [InlineData("{\"headline\":\"lone \\ud83d here\"}", "lone \ufffd here")]
    [InlineData("{\"headline\":\"pair \\ud83d\\ude00\"}", "pair \ud83d\ude00")]
    public void Keeps_the_text_of_a_broken_string(string text, string expected) =>
        Assert.Equal(expected, TolerantJson.Parse(text)!.Value.GetProperty("headline").GetString());

    [Fact]
    public void Replaces_a_lone_surrogate() =>
        Assert.Equal("raw \ufffd lone", TolerantJson.Parse("{\"headline\":\"raw \ud83d lone\"}")!.Value.GetProperty("headline").GetString());

    [Fact]
    public void Reads_objects_that_follow_each_other_as_a_list() =>
        Assert.Equal(2, TolerantJson.Parse("""{"a":1}{"b":2}""")!.Value.GetArrayLength());

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("no json at all")]
    [InlineData("var x = 5;")]
    public void Gives_nothing_for_what_is_no_json(string text) => Assert.Null(TolerantJson.Parse(text));

    [Fact]
    public void Refuses_what_is_nested_beyond_sense() =>
        Assert.Null(TolerantJson.Parse(new string('[', 100_000)));
}
