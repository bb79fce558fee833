using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class BylinePrefixTests
{
    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("WRITTEN BY\nAnn Lee", "Ann Lee")]
    [InlineData("Author : Ann Lee", "Ann Lee")]
    [InlineData("Autorin/Autor: Ann Lee", "Ann Lee")]
    [InlineData("Text / Ann Lee", "Ann Lee")]
    [InlineData("作者：王小明", "王小明")]
    [InlineData("Von", "")]
    public void Ends_where_the_names_begin(string byline, string names) =>
        Assert.Equal(names, byline[BylinePrefix.LengthIn(byline)..]);

    [Theory]
    [InlineData("guest post by Ann Lee")]
    [InlineData("Author name: Ann Lee")]
    public void Takes_the_longest_of_several(string byline) =>
        Assert.Equal("Ann Lee", byline[BylinePrefix.LengthIn(byline)..]);

    [Theory]
    [InlineData("")]
    [InlineData("Byron Lee")]
    [InlineData("Vonda Lee")]
    [InlineData("Ann Lee by the sea")]
    [InlineData("By-Lee Ann")]
    public void Is_none_within_a_word_or_further_in(string text) => Assert.Equal(0, BylinePrefix.LengthIn(text));
}
