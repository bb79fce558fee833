using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Classes;

namespace Ingest.Worker.Tests.Comparison.Classes;

public sealed class TypoRuleTests
{
    [Theory]
    [InlineData("recieve", "receive")]
    [InlineData("goverment", "government")]
    [InlineData("committment", "commitment")]
    [InlineData("seperate", "separate")]
    [InlineData("the the vote", "the vote")]
    [InlineData("a hour", "an hour")]
    [InlineData("it's vote", "its vote")]
    [InlineData("every day life", "everyday life")]
    [InlineData("tommorrow", "tomorrow")]
    public void Explains(string old, string seen) => Assert.Equal(ChangeClass.Typo, FieldComparison.Compare("They " + old + " again", "They " + seen + " again"));

    [Theory]
    [InlineData("Iran", "Iraq")]
    [InlineData("million", "billion")]
    [InlineData("now", "not")]
    [InlineData("country", "county")]
    [InlineData("attack", "attacks")]
    [InlineData("legal", "illegal")]
    [InlineData("1998", "1989")]
    [InlineData("3.5", "35")]
    [InlineData("may", "must")]
    [InlineData("did", "did not")]
    [InlineData("five", "six")]
    public void Does_not_explain(string old, string seen) =>
        Assert.Equal(ChangeClass.Substantive, FieldComparison.Compare("They " + old + " again", "They " + seen + " again"));
}
