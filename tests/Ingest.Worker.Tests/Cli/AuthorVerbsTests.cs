using Npgsql;

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

    [Fact]
    public async Task Makes_two_authors_one_and_takes_that_back()
    {
        await using var database = NpgsqlDataSource.Create(stored.ConnectionString);
        await using var command = database.CreateCommand("INSERT INTO ingest.author (author_id, name, kind, first_seen_at) VALUES (50, 'M. Lind', 'person', now())");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["M. Lind (author 50) is now part of Mara Lind (author 1); to take it back: ingest author split 50"],
            await stored.LinesAsync("author", "merge", "1", "50"));
        Assert.StartsWith("No author \"50\"", await stored.RefusedAsync("author", "show", "50"), StringComparison.Ordinal);
        Assert.Equal(["Author 50 is a person again."], await stored.LinesAsync("author", "split", "50"));
        Assert.Equal("M. Lind (person, author 50)", (await stored.LinesAsync("author", "show", "50"))[0]);
    }

    [Fact]
    public async Task A_name_steers_no_terminal()
    {
        await using var database = NpgsqlDataSource.Create(stored.ConnectionString);
        await using var command = database.CreateCommand("INSERT INTO ingest.author (author_id, name, kind, first_seen_at) VALUES (60, E'Eve\\u001b[31m \\u202eteP', 'person', now()), (61, 'Eve Pet', 'person', now())");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Eve [31m  teP (author 60) and Eve [31m  teP (author 60) are one already.", await stored.RefusedAsync("author", "merge", "60", "60"));
        Assert.Equal(["Eve [31m  teP (author 60) is now part of Eve Pet (author 61); to take it back: ingest author split 60"], await stored.LinesAsync("author", "merge", "61", "60"));
    }

    [Theory]
    [InlineData("No author \"Nobody\"", "author", "show", "Nobody")]
    [InlineData("Author 1 is not part of another.", "author", "split", "1")]
    [InlineData("Mara Lind (author 1) and Mara Lind (author 1) are one already.", "author", "merge", "Mara Lind", "1")]
    public async Task Says_in_one_line_what_is_wrong(string problem, params string[] arguments) =>
        Assert.StartsWith(problem, await stored.RefusedAsync(arguments), StringComparison.Ordinal);
}
