using Ingest.MutationBench;

namespace Ingest.Worker.Tests.Mutations;

public sealed class BenchOptionsTests
{
    [Fact]
    public void Reads_what_is_asked_for()
    {
        var (options, problem) = BenchOptions.Parse(["--every", "20", "--only", "headline,poll", "--corpus", "aeb", "--show", "40", "--unread", "--from", "3", "--thin", "7", "--models", "folds"]);
        Assert.Null(problem);
        Assert.Equal((20, 3, 7, "aeb", 40, true, "folds"), (options!.Every, options.From, options.Thin, options.Corpus, options.Show, options.ShowsUnread, options.Models));
        Assert.Equal(["headline", "poll"], options.Only);
    }

    [Theory]
    [InlineData("There is no option --evry.", "--evry", "20")]
    [InlineData("There is no option 20.", "20")]
    [InlineData("--every needs a whole number.", "--every", "many")]
    [InlineData("--every needs a whole number.", "--every", "0")]
    [InlineData("--from needs a whole number.", "--from", "-1")]
    [InlineData("--thin needs a whole number.", "--thin", "0")]
    [InlineData("--show needs a whole number.", "--every", "5", "--show")]
    [InlineData("--corpus needs a value.", "--corpus")]
    public void Refuses_what_it_does_not_know(string problem, params string[] args) => Assert.Equal((null, problem), BenchOptions.Parse(args));
}
