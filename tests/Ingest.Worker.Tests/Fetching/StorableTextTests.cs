using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class StorableTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "plain", "plain" },
        { "", "" },
        { "a\0b\0", "ab" },
        { "a\uD800b", "a\uFFFDb" },
        { "\uDC00", "\uFFFD" },
        { "\uD800", "\uFFFD" },
        { "\uD83D\uDE00\0\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00" },
        { "\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00" },
        { "\u202Ebidi\u200B\uFFFE\u001B[31m", "\u202Ebidi\u200B\uFFFE\u001B[31m" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Drops_only_what_cannot_be_stored(string text, string stored) => Assert.Equal(stored, StorableText.Scrub(text));

    [Fact]
    public void Gives_clean_text_back_as_it_is()
    {
        var text = new string('x', 100);

        Assert.Same(text, StorableText.Scrub(text));
    }
}
