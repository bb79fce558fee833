using Ingest.Worker.Cli;

namespace Ingest.Worker.Tests.Cli;

public sealed class ScreenTests
{
    [Theory]
    [InlineData("A harbour waits", "A harbour waits")]
    [InlineData("red \u001b[31mletters", "red  [31mletters")]
    [InlineData("one\r\ntwo\u2028three", "one  two three")]
    [InlineData("bell\a and C1\u009b2J", "bell  and C1 2J")]
    [InlineData("turned \u202egpj.exe\u202c and \u2067apart\u2069", "turned  gpj.exe  and  apart ")]
    [InlineData("\u05de\u05d0\u05de\u05e8\u200f: 5\u200e%", "\u05de\u05d0\u05de\u05e8\u200f: 5\u200e%")]
    [InlineData(null, "")]
    public void What_others_wrote_steers_no_terminal(string? text, string shown) => Assert.Equal(shown, Screen.Safe(text));

    [Fact]
    public void Brackets_are_text_and_no_markup() => Assert.Equal("[[red]]x ", Screen.Escape("[red]x\u001b"));
}
