namespace Ingest.Worker.Tests.Cli;

public sealed class AuthorVerbsTests(StoredEdit stored) : IClassFixture<StoredEdit>
{
    [Fact]
    public async Task Shows_a_persons_articles_and_how_the_bio_changed()
    {
        var lines = await stored.LinesAsync("author", "show", "mara lind");

        Assert.Equal("Mara Lind (person, author 1)", lines[0]);
        Assert.Contains($"Writes for: {stored.Url.Authority}", lines);
        Assert.Contains($"  1  The Bridge, {stored.Url}", lines);
        Assert.Contains(StoredEdit.OldBio, lines);
        Assert.Equal(["- She covers the northern ports.", "+ She covers the courts and lives in Oslo."], lines[^2..]);
    }

    [Theory]
    [InlineData("No author \"Nobody\"", "author", "show", "Nobody")]
    [InlineData("Author 1 is not part of another.", "author", "split", "1")]
    [InlineData("Mara Lind (author 1) and Mara Lind (author 1) are one already.", "author", "merge", "Mara Lind", "1")]
    public async Task Says_in_one_line_what_is_wrong(string problem, params string[] arguments) =>
        Assert.StartsWith(problem, await stored.RefusedAsync(arguments), StringComparison.Ordinal);
}
