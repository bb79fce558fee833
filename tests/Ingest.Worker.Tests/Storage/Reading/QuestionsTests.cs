namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>What users ask the database, each as one query against schema read.</summary>
public sealed class QuestionsTests(GeneratedLibrary library, ITestOutputHelper output) : IClassFixture<GeneratedLibrary>
{
    // So small that reading them whole is what a good plan does.
    private static readonly string[] Small = ["publisher", "feed", "run", "author", "author_name", "author_bio", "near_duplicate", "article_event"];

    /// <summary>Of 8 KB, warm: some 2 microseconds each, sorting and joining included, where other work shares the machine. deploy/questions.sh prints the times.</summary>
    private const int MostPages = 15_000;

    public static TheoryData<string, string> Questions => new()
    {
        { "what does a publisher say now about something", """
            SELECT title, url, published_at FROM read.article
            WHERE publisher = 'pub7.example' AND search @@ websearch_to_tsquery('english', 'sanctions harbour') AND published_at > now() - interval '365 days'
            ORDER BY published_at DESC LIMIT 50
            """ },
        { "what did this address say on that day", """
            SELECT version_number, title, left(body, 30) FROM read.address
            WHERE address_hash = read.address_hash('https://www.pub9.example/a/2008/?utm_source=x#top') AND said_from <= now() - interval '1 hour'
            ORDER BY said_from DESC LIMIT 1
            """ },
        { "edits of the last seven days with their sentences", """
            SELECT e.publisher, e.url, e.change_class, s.op, s.old_text, s.new_text FROM read.change e JOIN read.sentence_change s USING (version_id)
            WHERE e.edited_before > now() - interval '7 days' AND e.change_class = 'substantive' ORDER BY e.edited_before DESC
            """ },
        { "silent edits per publisher", """
            SELECT publisher, count(*) FROM read.silent_edit WHERE edited_before > now() - interval '30 days' GROUP BY 1 ORDER BY 2 DESC LIMIT 3
            """ },
        { "silent edits, with the interval in which each happened", """
            SELECT url, old_title, new_title, edited_after, edited_before FROM read.silent_edit WHERE edited_before > now() - interval '30 days' ORDER BY edited_before DESC
            """ },
        { "headlines of articles about Taiwan, through time", """
            SELECT article_id, array_agg(title ORDER BY number) FROM read.version
            WHERE article_id IN (SELECT article_id FROM read.version WHERE title ILIKE '%taiwan%') GROUP BY 1 HAVING count(DISTINCT title) > 1
            """ },
        { "everything that a person wrote, anywhere, with the bio shown then", """
            SELECT url, publisher, title, published_at, bio FROM read.article_author WHERE author_id = 21 AND is_current ORDER BY published_at
            """ },
        { "whose bio changed lately, old and new", """
            SELECT author, publisher, previous_text, text, changed_after, seen_from FROM read.author_bio
            WHERE previous_text IS NOT NULL AND seen_from > now() - interval '150 days' ORDER BY seen_from DESC
            """ },
        { "who writes for which publishers", """
            SELECT author_id, name, publishers FROM read.author WHERE name = 'Author Number77'
            """ },
        { "which bios mention an institution, and since when", """
            SELECT author, publisher, text, seen_from FROM read.author_bio WHERE text ILIKE '%Ministry of Grain%' ORDER BY seen_from LIMIT 100
            """ },
        { "which articles dropped a phrase, when", """
            SELECT e.url, e.edited_after, e.edited_before, s.old_text FROM read.sentence_change s JOIN read.change e USING (version_id)
            WHERE s.old_text ILIKE '%war crime%' AND coalesce(s.new_text, '') NOT ILIKE '%war crime%' AND e.edited_before > now() - interval '30 days'
            """ },
        { "how publishers answered in the last seven days", """
            SELECT publisher, count(*), round(100.0 * count(*) FILTER (WHERE outcome = 'blocked') / count(*), 1) AS blocked,
                percentile_disc(0.95) WITHIN GROUP (ORDER BY duration_ms) AS p95
            FROM read.observation WHERE fetched_at > now() - interval '7 days' GROUP BY 1 ORDER BY 3 DESC LIMIT 3
            """ },
        { "which current texts came from an old extractor, and the trace that made them", """
            SELECT url, extractor_version, trace_id, snapshot_sha256 FROM read.version WHERE is_current AND extractor_order < '{1,1,0}'
            """ },
        { "what happened to an article", """
            SELECT kind, happened_after, happened_before FROM read.event WHERE article_id = 400 ORDER BY happened_before
            """ },
        { "where else the same text stands", """
            SELECT other_publisher, other_url, similarity FROM read.near_duplicate WHERE article_id = 20007
            """ },
        { "how the feeds are", """
            SELECT publisher, url, status, articles_due, is_silent FROM read.feed_health ORDER BY articles_due DESC
            """ },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_one_query_that_reads_no_large_table_whole(string question, string sql)
    {
        var database = await library.OpenAsync();
        var plan = await Plan.WarmAsync(database, sql);
        output.WriteLine($"{question}: {plan.Rows} rows, {plan.Pages} pages, {plan.Milliseconds:0.0} ms");

        Assert.True(plan.Rows > 0, "no row: " + question);
        Assert.InRange(plan.Pages, 0, MostPages);
        Assert.Empty(plan.ScannedWhole.Except(Small, StringComparer.Ordinal));
    }
}
