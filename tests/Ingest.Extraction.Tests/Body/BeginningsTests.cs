using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class BeginningsTests
{
    private static readonly Beginnings Words = new("read more", "read", "İlgili haber", "ilgili haber", "читайте", "相关", "à lire");

    [Theory]
    [InlineData("Read more: the treaty", 9)]
    [InlineData("READ the treaty", 4)]
    [InlineData("Reread the treaty", 0)]
    [InlineData("rea", 0)]
    [InlineData("", 0)]
    [InlineData("İLGİLİ HABER", 0)]
    [InlineData("İlgili haber", 12)]
    [InlineData("ILGILI HABER", 12)]
    [InlineData("ЧИТАЙТЕ также", 7)]
    [InlineData("相关新闻", 2)]
    [InlineData("À LIRE AUSSI", 6)]
    public void Gives_the_length_of_the_first_words_that_the_line_begins_with_in_any_case(string line, int length)
    {
        Assert.Equal(length, Words.LengthIn(line));
        Assert.Equal(length > 0, Words.AreOf(line));
    }
}
