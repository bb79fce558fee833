using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Rules;

/// <summary>Every rule that comes with the library, on a page laid out as its site does it, in our own words.</summary>
public sealed partial class SiteFixturesTests
{
    private const string NotTheStory = "Not the story";

    public static TheoryData<string> Hosts => [.. Directory.EnumerateFiles(Folder(), "*.html").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Reads_the_story_and_nothing_else(string host)
    {
        var config = SiteRules.BuiltIn.For(Front(host))!;
        var test = Assert.Single(config.Tests);
        var html = await File.ReadAllTextAsync(Path.Combine(Folder(), host + ".html"));
        var article = await new ArticleExtractor(SiteRules.BuiltIn) { Deadline = TimeSpan.FromSeconds(60) }.ExtractAsync(html, new Uri(test.Url));
        Assert.All(test.Contains, text => Assert.Contains(text, article.Body, StringComparison.Ordinal));
        Assert.DoesNotContain(NotTheStory, article.Body, StringComparison.Ordinal);
        Assert.Empty(article.Warnings);
        Assert.True(config.Body.Count == 0 || article.Evidence["body"].StartsWith(host, StringComparison.Ordinal));
        Assert.True(config.Author.Count == 0 || article.Evidence["authors"].StartsWith(host, StringComparison.Ordinal));
        Assert.True(config.Date.Count == 0 || article.Evidence["published"] == "site rule");
    }

    /// <summary>The site gave its elements other names.</summary>
    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Reads_the_story_without_a_rule_that_stopped_matching_and_says_so(string host)
    {
        var config = SiteRules.BuiltIn.For(Front(host))!;
        var test = Assert.Single(config.Tests);
        var html = Named().Replace(await File.ReadAllTextAsync(Path.Combine(Folder(), host + ".html"), TestContext.Current.CancellationToken), "$1=\"x$2\"");
        var article = await new ArticleExtractor(SiteRules.BuiltIn) { Deadline = TimeSpan.FromSeconds(60) }.ExtractAsync(html, new Uri(test.Url), TestContext.Current.CancellationToken);
        Assert.Contains(test.Contains[0], article.Body, StringComparison.Ordinal);
        var isWarned = article.Warnings.Any(warning => warning.StartsWith(host + ".txt body", StringComparison.Ordinal) && warning.EndsWith("the generic reader was used.", StringComparison.Ordinal));
        var isExplained = article.Evidence["body"].StartsWith($"block model; what {host}.txt body assumes", StringComparison.Ordinal);
        var isMissed = config.Body.Count > 0 && !article.Evidence["body"].StartsWith(host, StringComparison.Ordinal);
        var isAssumed = config.Body.Any(path => path.IsAssumed);
        Assert.Equal((isMissed && !isAssumed, isMissed && isAssumed), (isWarned, isExplained));
    }

    [GeneratedRegex("""\b(class|id|itemprop|data-[a-z-]+)=["']?([^"'\s>]+)["']?""", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Named();

    [Fact]
    public void No_rule_has_a_line_that_cannot_be_understood() => Assert.Empty(SiteRules.BuiltIn.FindProblems());

    /// <summary>A wildcard file's fixture begins with a dot, as the file does.</summary>
    private static Uri Front(string host) => new($"https://{(host.StartsWith('.') ? "any" : "")}{host}/");

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Sites");
}
