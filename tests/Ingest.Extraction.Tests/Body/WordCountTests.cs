using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One, two – three.", 3)]
    [InlineData("It’s well-known", 2)]
    [InlineData("港务局说 42", 5)]
    [InlineData("می‌خواهم بروم", 2)]
    public void Counts_words_and_ideographs(string text, int words) => Assert.Equal(words, WordCount.Of(text));
}
