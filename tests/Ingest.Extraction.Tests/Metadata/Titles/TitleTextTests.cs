using Ingest.Extraction.Metadata.Titles;

namespace Ingest.Extraction.Tests.Metadata.Titles;

public sealed class TitleTextTests
{
    [Theory]
    [InlineData("A Harbour waits, again", "a harbour waits again")]
    [InlineData("A har\u00ADbour wai\u200Cts, ag\uFEFFain", "a harbour waits again")]
    [InlineData("港が船を待つ", "港が船を待つ")]
    public void Compares_words_and_not_what_cannot_be_seen(string title, string key) => Assert.Equal(key, TitleText.Key(title));
}
