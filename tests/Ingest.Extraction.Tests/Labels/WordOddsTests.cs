using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Tests.Labels;

public sealed class WordOddsTests
{
    private static readonly WordOdds Odds = WordOdds.Of([KeyValuePair.Create(7, (sbyte)16), KeyValuePair.Create(-3, (sbyte)-8)]);

    [Theory]
    [InlineData(7, 1)]
    [InlineData(-3, -0.5)]
    [InlineData(8, 0)]
    public void Knows_what_it_was_given(int key, float odds) => Assert.Equal(odds, Odds.Find(key));

    [Fact]
    public void Finds_each_of_many()
    {
        var many = Enumerable.Range(1, 5_000).Select(i => KeyValuePair.Create(i * 977, (sbyte)((i % 200) - 100))).ToList();
        var odds = WordOdds.Of(many);

        Assert.All(many, word => Assert.Equal(word.Value * WordOdds.Step, odds.Find(word.Key)));
    }

    [Fact]
    public void Is_read_back_as_it_was_written()
    {
        using var stream = new MemoryStream();
        Odds.Write(stream);
        stream.Position = 0;

        Assert.Equal(Odds.Words, WordOdds.Read(stream).Words);
    }

    [Fact]
    public void Refuses_what_is_no_table() => Assert.Throws<InvalidDataException>(() => WordOdds.Read(new MemoryStream(new byte[64])));
}
