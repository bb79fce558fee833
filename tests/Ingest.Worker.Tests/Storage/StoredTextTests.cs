using Ingest.Worker.Storage;

namespace Ingest.Worker.Tests.Storage;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b\0", "ab")]
    [InlineData("whole \ud83d\ude00 pair", "whole \ud83d\ude00 pair")]
    [InlineData("\u202ebidi\u200b \u001b[0m \ufffe", "\u202ebidi\u200b \u001b[0m \ufffe")]
    public void Takes_out_only_what_PostgreSQL_cannot_hold(string text, string stored) => Assert.Equal(stored, StoredText.Clean(text, 100));

    [Fact]
    public void Half_a_pair_becomes_the_sign_for_what_cannot_be_shown() =>
        Assert.Equal("half \ufffd pair\ufffd", StoredText.Clean("half \ud800 pair\udc00", 100));

    [Theory]
    [InlineData("abcdef", 3, "abc")]
    [InlineData("ab\ud83d\ude00", 3, "ab")]
    public void Cuts_what_is_too_long_and_never_within_a_pair(string text, int maximum, string stored) => Assert.Equal(stored, StoredText.Clean(text, maximum));
}
