using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Bylines;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Bylines;

public sealed class BylineTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spellings_of_one_name_at_one_publisher_are_one_person()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await PublishAsync(database, "https://one.example/a", new ExtractedAuthor("Josh Rogin"));
        await PublishAsync(database, "https://one.example/b", new ExtractedAuthor("JOSH ROGIN"));

        Assert.Equal(["Josh Rogin | 2"], await database.RowsAsync("SELECT name, articles FROM read.author"));
        Assert.Equal(["JOSH ROGIN", "Josh Rogin"], (await database.RowsAsync("SELECT unnest(names) FROM read.author")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_that_name_a_new_author_at_the_same_moment_make_one_person()
    {
        const int pages = 8;
        await using var database = await TestDatabase.CreateAsync(postgres);
        var articles = new List<(DueArticle Article, Guid Run)>();
        for (var i = 0; i < pages; i++)
        {
            articles.Add(await database.ArticleAsync($"https://one.example/{i}"));
        }

        var author = new ExtractedAuthor("Ann Author") { Email = "ann@author.example", Bio = "Ann Author is a fellow at the Harbour Institute." };
        await Task.WhenAll(articles.Select(known => Task.Run(() => SeeAsync(database, known.Article, known.Run, author))));

        Assert.Equal([$"Ann Author | {pages}"], await database.RowsAsync("SELECT name, articles FROM read.author"));
        Assert.Equal([$"1 | {pages}"], await database.RowsAsync("SELECT number, seen_count FROM read.author_bio"));
        Assert.Equal([$"{pages} | 1"], await database.RowsAsync("SELECT count(*), count(DISTINCT bio_id) FROM read.article_author WHERE bio_id IS NOT NULL"));
    }

    [Theory]
    [InlineData("Ann Author is a fellow  at the Harbour Institute")]
    [InlineData("Ann Author is a fellow at the Harbour Institute.\nFollow her on Twitter @annauthor.")]
    [InlineData("Ann Author is a fellow at the Harbour Institute; @annauthor")]
    public async Task A_bio_that_differs_in_white_space_punctuation_or_a_handle_is_no_new_version(string again)
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var author = new ExtractedAuthor("Ann Author") { Bio = "Ann Author is a fellow at the Harbour Institute." };
        await PublishAsync(database, "https://one.example/a", author);
        await PublishAsync(database, "https://one.example/b", author with { Bio = again });

        Assert.Equal(["1 | Ann Author is a fellow at the Harbour Institute. | 2"], await database.RowsAsync("SELECT number, text, seen_count FROM read.author_bio"));
    }

    /// <summary>One article's visit fetched the profile page, then, and once more when it had changed.</summary>
    [Fact]
    public async Task A_profile_page_tells_of_its_author_beside_all_that_he_wrote_there_then()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var author = new ExtractedAuthor("Ann Author") { Url = new Uri("https://one.example/people/ann") };
        var fellow = author with { Bio = "Ann Author is a fellow.", BioPlace = BioPlace.ProfilePage };
        await PublishAsync(database, "https://one.example/before", author);
        await PublishAsync(database, "https://two.example/elsewhere", author);
        database.Clock.Advance(TimeSpan.FromDays(1));
        await PublishAsync(database, "https://one.example/first", fellow);
        database.Clock.Advance(TimeSpan.FromDays(1));
        await PublishAsync(database, "https://one.example/after", author);
        database.Clock.Advance(TimeSpan.FromDays(50));
        await PublishAsync(database, "https://one.example/changed", fellow with { Bio = "Ann Author is a director." });
        database.Clock.Advance(TimeSpan.FromDays(1));
        await PublishAsync(database, "https://one.example/later", author);
        await PublishAsync(database, "https://one.example/other", new ExtractedAuthor("Ben Other"));

        Assert.Equal(
            [
                "/after |  | Ann Author is a fellow.", "/before |  | Ann Author is a fellow.", "/changed | Ann Author is a director. | Ann Author is a director.",
                "/elsewhere |  | ", "/first | Ann Author is a fellow. | Ann Author is a fellow.", "/later |  | Ann Author is a director.", "/other |  | ",
            ],
            await database.RowsAsync("""SELECT substring(url FROM '/[a-z]+$') AS path, bio, profile_bio FROM read.article_author ORDER BY path"""));
    }

    [Fact]
    public async Task What_a_better_extractor_reads_is_no_change_of_the_publisher()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var author = new ExtractedAuthor("Ann Author") { Bio = "Ann Author is a fellow at the Harbour Institute." };
        var (article, run) = await PublishAsync(database, "https://one.example/a", author);
        database.Clock.Advance(TimeSpan.FromDays(1));
        await SeeAsync(database, article, run, author with { Bio = "Ann Author is a fellow at the Harbour Institute. She wrote a book on ports." }, VersionOrigin.Reextraction);

        Assert.Equal(
            ["1 | publisher |  | 1", "2 | reextraction |  | 1"],
            await database.RowsAsync("SELECT number, origin, previous_text, seen_count FROM read.author_bio ORDER BY number"));
        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM read.author_bio WHERE previous_text IS NOT NULL"));
    }

    [Fact]
    public async Task Two_people_of_one_name_stay_two()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await PublishAsync(database, "https://one.example/a", new ExtractedAuthor("John Smith") { Bio = "John Smith is a gardener in Ghent." });
        await PublishAsync(database, "https://two.example/a", new ExtractedAuthor("John Smith") { Bio = "John Smith teaches naval history at a college in Oslo." });
        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM read.author"));
    }

    [Fact]
    public async Task One_who_shows_the_marks_of_two_joins_them_and_a_split_is_respected()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await PublishAsync(database, "https://one.example/a", new ExtractedAuthor("Ann Author") { Email = "ann@author.example" });
        await PublishAsync(database, "https://two.example/a", new ExtractedAuthor("Ann Author") { Twitter = "annauthor" });
        var both = new ExtractedAuthor("Ann Author") { Email = "ann@author.example", Twitter = "annauthor" };
        await PublishAsync(database, "https://two.example/b", both);
        await PublishAsync(database, "https://two.example/c", new ExtractedAuthor("Ann Author") { Twitter = "annauthor" });
        Assert.Equal(["Ann Author | 4"], await database.RowsAsync("SELECT name, articles FROM read.author"));
        var folded = await database.ScalarAsync<long>("SELECT folded_author_id FROM read.author_merge WHERE undone_at IS NULL");

        Assert.True(await database.Get<AuthorStore>().SplitAsync(folded, Ct));
        await PublishAsync(database, "https://two.example/d", new ExtractedAuthor("Ann Author") { Twitter = "annauthor" });

        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM read.author"));
        Assert.False(await database.Get<AuthorStore>().SplitAsync(folded, Ct));
    }

    [Fact]
    public async Task A_merge_by_hand_takes_along_who_was_merged_before_and_the_split_gives_back_exactly_that()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.ExecuteAsync("INSERT INTO ingest.author (author_id, name, kind, first_seen_at) SELECT i, 'A' || i, 'person', now() FROM generate_series(101, 103) i");
        var authors = database.Get<AuthorStore>();
        Assert.True(await authors.MergeAsync(102, 103, "by hand", Ct));
        Assert.True(await authors.MergeAsync(101, 102, "by hand", Ct));
        Assert.Equal(["102 | 101", "103 | 101"], await database.RowsAsync("SELECT author_id, merged_into FROM ingest.author WHERE merged_into IS NOT NULL ORDER BY 1"));

        Assert.True(await authors.SplitAsync(102, Ct));
        Assert.Equal(["103 | 102"], await database.RowsAsync("SELECT author_id, merged_into FROM ingest.author WHERE merged_into IS NOT NULL"));
    }

    [Fact]
    public async Task A_changed_bio_is_a_new_bio_beside_the_same_version()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var author = new ExtractedAuthor("Ann Author") { Bio = "Ann Author is a fellow at the Harbour Institute." };
        var (article, run) = await PublishAsync(database, "https://one.example/a", author);
        database.Clock.Advance(TimeSpan.FromDays(1));
        await SeeAsync(database, article, run, author with { Bio = "Ann Author is a fellow  at the Harbour Institute" });
        database.Clock.Advance(TimeSpan.FromDays(1));
        var changed = await SeeAsync(database, article, run, author with { Bio = "Ann Author advises the Ministry of Grain." });

        Assert.True(changed is { IsNewVersion: false, NewBios: 1 });
        Assert.Equal(
            ["1 |  | 2", "2 | Ann Author is a fellow at the Harbour Institute. | 1"],
            await database.RowsAsync("SELECT number, previous_text, seen_count FROM read.author_bio ORDER BY number"));
        Assert.Equal(
            ["Ann Author is a fellow at the Harbour Institute. | Ann Author advises the Ministry of Grain."],
            await database.RowsAsync("SELECT bio, latest_bio FROM read.article_author WHERE is_current"));
    }

    [Fact]
    public async Task A_profile_page_is_fetched_once_an_interval_whoever_asks()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (authors, profile, month) = (database.Get<AuthorStore>(), new Uri("https://one.example/author/ann"), TimeSpan.FromDays(30));
        var asked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => authors.BeginProfileVisitAsync(profile, month, database.Now, Ct)));
        Assert.Single(asked, went => went);
        Assert.False(await authors.BeginProfileVisitAsync(profile, month, database.Now + TimeSpan.FromDays(29), Ct));
        Assert.True(await authors.BeginProfileVisitAsync(profile, month, database.Now + TimeSpan.FromDays(30), Ct));
    }

    private static async Task<(DueArticle Article, Guid Run)> PublishAsync(TestDatabase database, string url, ExtractedAuthor author)
    {
        var (article, run) = await database.ArticleAsync(url);
        await SeeAsync(database, article, run, author);
        return (article, run);
    }

    private static async Task<SavedVisit> SeeAsync(TestDatabase database, DueArticle article, Guid run, ExtractedAuthor author, VersionOrigin origin = VersionOrigin.Publisher)
    {
        var state = new ArticleState { Title = "T " + article.Url, Body = "Body of " + article.Url, Authors = [author.Name] };
        var visit = database.Visit(run, article.Url, state) with { Origin = origin, Extracted = new ExtractedArticle { Title = state.Title, Authors = [author] } };
        await using var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct);
        return await session.SaveAsync(visit, TestVisits.Judge(session.History, state), Ct);
    }
}
