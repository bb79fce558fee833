namespace Ingest.Worker.Tests.Cli;

public sealed class DiffVerbTests(StoredEdit stored) : IClassFixture<StoredEdit>
{
    [Fact]
    public async Task Shows_every_version_and_the_sentence_that_was_edited()
    {
        var lines = await stored.LinesAsync("diff", stored.Url.AbsoluteUri);

        Assert.Contains("Version 1: initial, origin publisher", lines);
        Assert.Contains("Version 2: substantive, origin publisher, current", lines);
        Assert.Equal([$"- {StoredEdit.Old}", $"+ {StoredEdit.New}"], lines.Where(IsChange));
    }

    [Fact]
    public async Task Compares_any_two_versions_and_names_the_article_by_number_too()
    {
        var lines = await stored.LinesAsync("diff", "1", "--from", "2", "--to", "1");

        Assert.Equal([$"- {StoredEdit.New}", $"+ {StoredEdit.Old}"], lines.Where(IsChange));
    }

    [Theory]
    [InlineData("No article \"99\"", "diff", "99")]
    [InlineData("There is no version 7; the article has 1, 2.", "diff", "1", "--to", "7")]
    [InlineData("Version 1 follows no other", "diff", "1", "--to", "1")]
    [InlineData("Article 1 is not in quarantine.", "article", "release", "1")]
    [InlineData("Article 1 is not part of another.", "article", "split", "1")]
    [InlineData("Articles 1 and 1 are one already.", "article", "merge", "1", "1")]
    public async Task Says_in_one_line_what_is_wrong(string problem, params string[] arguments) =>
        Assert.StartsWith(problem, await stored.RefusedAsync(arguments), StringComparison.Ordinal);

    private static bool IsChange(string line) => line is ['-' or '+', ' ', ..];
}
