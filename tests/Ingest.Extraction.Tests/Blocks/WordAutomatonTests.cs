using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Tests.Blocks;

public sealed class WordAutomatonTests
{
    private static readonly WordAutomaton Automaton = new([("|ad|", 1), ("comment", 2), ("|pull-quote|", 4)]);

    [Theory]
    [InlineData("ad", 1)]
    [InlineData("header", 0)]
    [InlineData("top-ad slot", 1)]
    [InlineData("articleAd", 1)]
    [InlineData("wp-comments", 2)]
    [InlineData("commentAd pull_quote", 7)]
    [InlineData("", 0)]
    public void Finds_words_between_separators_and_parts_of_words(string text, int flags) => Assert.Equal((ulong)flags, Automaton.Find(text));
}
