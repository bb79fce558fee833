using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Tests.Labels;

public sealed class WordSetTests
{
    [Fact]
    public void Holds_its_words_and_no_others()
    {
        var words = PageWords.HashesOf("The ferry to the island is full until Sunday");
        var set = new WordSet(words);

        Assert.Equal(8, set.Count);
        Assert.All(words, word => Assert.True(set.Contains(word)));
        Assert.All(PageWords.HashesOf(string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"word{i}"))), word => Assert.False(set.Contains(word)));
    }
}
