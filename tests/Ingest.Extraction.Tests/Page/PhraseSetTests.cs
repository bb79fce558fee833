using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new("reserved", "правам", "klärung", "权");

    [Theory]
    [InlineData("All rights Reserved", 11)]
    [InlineData("к ПРАВАМ, rights reserved", 2)]
    [InlineData("reserved: Klärung", 0)]
    [InlineData("KLÄRUNG, reserved", 0)]
    [InlineData("版权所有", 1)]
    [InlineData("klarung, прав", -1)]
    [InlineData("", -1)]
    public void Finds_the_first_of_its_phrases_in_any_script_and_case(string text, int expected)
    {
        Assert.Equal(expected, Phrases.IndexIn(text));
        Assert.Equal(expected >= 0, Phrases.AreIn(text));
    }

    [Fact]
    public void Takes_phrases_of_one_kind_alone()
    {
        Assert.True(new PhraseSet("ascii").AreIn("in ASCII"));
        Assert.True(new PhraseSet("ünne").AreIn("DÜNNE"));
        Assert.False(new PhraseSet("ünne").AreIn("dunne"));
    }
}
