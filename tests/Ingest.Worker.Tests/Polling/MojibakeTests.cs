using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("cafÃ© â€“ â€œxâ€\u009D", "café – “x”")]
    [InlineData("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет")]
    [InlineData("café", "café")]
    [InlineData("NÃO e AMANHÃ", "NÃO e AMANHÃ")]
    [InlineData("cafÃ© Привет", "cafÃ© Привет")]
    [InlineData("plain", "plain")]
    [InlineData("cafÃ© ï¿¾at sea", "café at sea")]
    public void Only_what_is_wrong_throughout_is_repaired(string text, string expected) => Assert.Equal(expected, Mojibake.Repair(text));
}
