using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Access;

/// <summary>
/// Pages as guards, consent managers, paywalls and missing pages serve them under Walls/, and articles that look like one of them under
/// Articles/. The first line of each says its address and what it must come to.
/// </summary>
public sealed class WallPagesTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Access");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Tells_a_wall_from_an_article(string name)
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Root, name), TestContext.Current.CancellationToken);
        var head = html.Split('\n')[0].Split(' ');
        var extractor = new ArticleExtractor(SiteRules.None) { Deadline = TimeSpan.FromSeconds(60) };

        var article = await extractor.ExtractAsync(html, new Uri(head[1]), TestContext.Current.CancellationToken);

        Assert.Equal((head[2], head[3]), (article.Access.ToString(), article.AccessReason.ToString()));
    }

    [Fact]
    public async Task Leaves_the_request_to_pay_out_of_the_text()
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Root, "Walls", "metered-beginning-french.html"), TestContext.Current.CancellationToken);

        var article = await new ArticleExtractor(SiteRules.None) { Deadline = TimeSpan.FromSeconds(60) }
            .ExtractAsync(html, new Uri("https://journal.example/politique/article/2025/03/04/le-port_123.html"), TestContext.Current.CancellationToken);

        Assert.EndsWith("depuis le départ du dernier secrétaire.", article.Blocks[^1].Text, StringComparison.Ordinal);
    }
}
