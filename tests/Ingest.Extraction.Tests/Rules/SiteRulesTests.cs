using Ingest.Extraction.Access;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Rules;

public sealed class SiteRulesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rules").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("https://example.org/a", "own")]
    [InlineData("https://www.Example.org/a", "own")]
    [InlineData("https://sport.example.org/a", "sport")]
    [InlineData("https://news.example.org/a", "wildcard")]
    [InlineData("https://a.b.example.org/a", null)]
    [InlineData("https://example.com/a", null)]
    public void Finds_the_file_of_a_host(string url, string? expected)
    {
        Write("example.org.txt", "body: //own");
        Write(".example.org.txt", "body: //wildcard");
        Write("sport.example.org.txt", "body: //sport");
        Assert.Equal(expected is null ? null : $"//{expected}", SiteRules.Load(folder).For(new Uri(url))?.Body[0].Text);
    }

    [Fact]
    public void Adds_the_global_file_to_every_page()
    {
        Write("example.org.txt", "body: //own");
        Write("global.txt", "body: //everywhere");
        var rules = SiteRules.Load(folder);
        Assert.Equal(["//own", "//everywhere"], rules.For(new Uri("https://example.org/"))!.Body.Select(path => path.Text));
        Assert.Equal(["//everywhere"], rules.For(new Uri("https://other.example/"))!.Body.Select(path => path.Text));
    }

    [Fact]
    public void Names_the_lines_that_nobody_can_understand()
    {
        Write("example.org.txt", "body: //div[");
        Assert.Contains(SiteRules.Load(folder).FindProblems(), problem => problem.StartsWith("example.org.txt: body", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//p[@class='caption']", "block model")]
    [InlineData("//div[@class='story']", "example.org.txt body: //div[@class='story']")]
    public async Task A_rule_that_names_next_to_nothing_of_the_text_is_named_and_the_page_asked(string body, string evidence)
    {
        Write("example.org.txt", $"body: {body}");
        var story = string.Concat(Enumerable.Range(40, 12).Select(boats => $"<p>The harbour at Lissa was built for {boats} boats, and on most mornings this spring it has held more than a hundred, tied three deep along a quay that the navy gave up.</p>"));
        var article = await ReadAsync($"<p class='caption'>The harbour at dusk</p><div class='story'>{story}</div>");

        Assert.Equal(evidence, article.Evidence["body"]);
        Assert.Equal(evidence == "block model", article.Warnings.Any(warning => warning.EndsWith("holds next to nothing of the text; the generic reader was used.", StringComparison.Ordinal)));
    }

    /// <summary>A field of the usual name may hold a summary, and the text stand elsewhere.</summary>
    [Theory]
    [InlineData("//div[@class='story']", 4, 12, "example.org.txt body: //div[@class='story']")]
    [InlineData("//div[@class='story']", 8, 12, "block model; what example.org.txt body assumes is not so on this page")]
    [InlineData("//div[@class='body']", 4, 12, "block model; what example.org.txt body assumes is not so on this page")]
    public async Task An_assumed_text_that_is_not_there_is_read_by_the_page_and_no_warning(string body, int outside, int all, string evidence)
    {
        Write("example.org.txt", $"assumed: yes\nbody: {body}");
        var story = Enumerable.Range(40, all).Select(boats => $"<p>The harbour at Lissa was built for {boats} boats, and on most mornings this spring it has held more than a hundred, tied three deep along a quay that the navy gave up.</p>").ToList();
        var article = await ReadAsync($"<div class='story'>{string.Concat(story.Skip(outside))}</div><div class='part'>{string.Concat(story.Take(outside))}</div>");

        Assert.Equal(evidence, article.Evidence["body"]);
        Assert.Empty(article.Warnings);
        Assert.Equal(evidence.StartsWith("block model", StringComparison.Ordinal), article.Blocks.Count > all - outside);
    }

    [Theory]
    [InlineData("author: //p[@class='by']", "<p>By Ann Example</p>", true)]
    [InlineData("author: //p[@class='by']", "", false)]
    [InlineData("date: //p[@class='when']", "<time datetime=\"2026-03-02\">2 March 2026</time>", true)]
    [InlineData("date: //p[@class='when']", "", false)]
    public async Task A_line_of_author_or_date_that_matches_nothing_is_named_where_the_page_has_one(string rule, string printed, bool isNamed)
    {
        Write("example.org.txt", rule);
        var article = await ReadAsync(printed + "<p>The ministers of the two coastal states met on Monday to speak about fishing rights and about the price of grain.</p>");

        Assert.Equal(isNamed ? [$"example.org.txt {rule[..rule.IndexOf(':', StringComparison.Ordinal)]} matches nothing; the generic reader was used."] : [], article.Warnings);
    }

    [Fact]
    public void Has_nothing_to_say_where_there_are_no_rules() => Assert.Null(SiteRules.None.For(new Uri("https://example.org/")));

    [Theory]
    [InlineData("strip: //p[@class='tick']", 0)]
    [InlineData("title: //h1", 1)]
    public async Task What_a_rule_strips_is_not_even_in_doubt(string rule, int inDoubt)
    {
        const string tick = "The mayor spoke to reporters on the quay of the old harbour this morning.";
        const string page = $"""
            <html lang="en"><body><main><article><h1>Aldermark</h1>
            <p>The ministers of the two coastal states met in Aldermark on Monday to speak about fishing rights, the price of grain, and the bridge that both of them claim as their own work.</p>
            <p>Officials said that the talks would go on until the spring. Neither side gave way on the question of the bridge, which has divided the two governments for almost eleven years.</p>
            <p class="tick">{tick}</p>
            <p>A draft of the treaty, seen by this newspaper, leaves the harbour fees to a commission of seven members, of whom three are to be named by each side and the last by lot.</p>
            <p>Farmers in the north of the country have waited for such an answer since the last harvest, when grain was left to rot on the quays for want of ships and of papers.</p>
            </article></main></body></html>
            """;
        Write("example.org.txt", rule);
        var article = await new ArticleExtractor(SiteRules.Load(folder)).ExtractAsync(page, new Uri("https://example.org/a"), TestContext.Current.CancellationToken);

        Assert.Equal(inDoubt, article.Blocks.Count(block => block.Text == tick) + article.DoubtfulBlocks.Count(block => block.Text == tick));
    }

    [Theory]
    [InlineData("requires_login: yes", PageAccess.Teaser, AccessReason.Login, "site rule requires_login")]
    [InlineData("requires_login: no", PageAccess.Full, AccessReason.None, null)]
    public async Task A_beginning_on_a_site_that_requires_a_login_is_a_teaser(string rule, PageAccess access, AccessReason reason, string? evidence)
    {
        Write("example.org.txt", rule);
        var article = await ReadAsync("<p>The ministers of the two coastal states met on Monday to speak about fishing rights and about the price of grain.</p><p>Officials said that the talks would go on until the spring, in another town and with other people.</p>");

        Assert.Equal((access, reason, evidence), (article.Access, article.AccessReason, article.Evidence.GetValueOrDefault("access")));
    }

    [Fact]
    public async Task A_rule_that_gives_no_date_is_named_and_the_page_asked()
    {
        Write("example.org.txt", "date: //p[@class='when']");
        var article = await ReadAsync("<p class=\"when\">Last week</p><time datetime=\"2026-03-02\">2 March 2026</time><p>The ministers of the two coastal states met on Monday to speak about fishing rights and about the price of grain.</p>");

        Assert.Equal(new DateTime(2026, 3, 2), article.Published?.Date);
        Assert.Contains("example.org.txt date: //p[@class='when'] gives no date: \"Last week\"; the generic reader was used.", article.Warnings);
    }

    private Task<ExtractedArticle> ReadAsync(string body) => new ArticleExtractor(SiteRules.Load(folder))
        .ExtractAsync($"<html lang=\"en\"><body><main><article><h1>Aldermark</h1>{body}</article></main></body></html>", new Uri("https://example.org/a"), TestContext.Current.CancellationToken);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
