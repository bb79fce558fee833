using Ingest.MutationBench;
using Ingest.MutationBench.Corpus;

namespace Ingest.Worker.Tests.Mutations;

/// <summary>A sample of the mutation bench; all pages: dotnet run -c Release --project tests/Ingest.MutationBench.</summary>
public sealed class MutationBenchTests(ITestOutputHelper output)
{
    /// <summary>Every 150th page of the development corpus, in some two hundred ways.</summary>
    private const int Every = 150;

    [Fact]
    public void Knows_twenty_five_kinds_of_changes_on_either_side()
    {
        Assert.True(Bench.HarmlessMutations.Count >= 25);
        Assert.True(Bench.EditMutations.Count >= 25);
        Assert.Distinct(Bench.Mutations.Select(mutation => mutation.Name));
    }

    [Fact]
    public async Task Counts_edits_and_nothing_else_on_real_pages()
    {
        Assert.SkipUnless(PageCorpus.Folder is not null, "The development corpus is not here.");
        var trials = await Sample.RunAsync(PageCorpus.Load(PageCorpus.Folder!), BenchOptions.All with { Every = Every }, Bench.Mutations, PageReaders.Shipped, TestContext.Current.CancellationToken);
        var read = new Scoreboard([.. trials.Where(trial => !trial.IsUnread)]);
        output.WriteLine(string.Join('\n', read.Lines()));
        Assert.InRange(read.FalseVersions, 0, 0.015);
        Assert.InRange(read.Missed, 0, 0.005);
        Assert.InRange(read.ClassRight, 0.95, 1);
        Assert.InRange(read.SentencesRight, 0.95, 1);
    }
}
