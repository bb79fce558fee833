using System.Text.Json;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests;

/// <summary>
/// Reads each page under Pages/ and compares it with the expected.json beside it. That holds the page's "url" and any fields as
/// `ingest extract` prints them; a field that is absent is not compared. "body_contains" and "body_lacks" list pieces of text.
/// </summary>
public sealed class PagesTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Pages");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_the_page_as_expected(string name)
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Root, name, "page.html"), TestContext.Current.CancellationToken);
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Root, name, "expected.json"), TestContext.Current.CancellationToken));
        var url = expected.RootElement.TryGetProperty("url", out var address) ? new Uri(address.GetString()!) : null;
        var extractor = new ArticleExtractor(SiteRules.None) { Deadline = TimeSpan.FromSeconds(60) };

        var article = await extractor.ExtractAsync(html, url, TestContext.Current.CancellationToken);

        ExpectedArticle.Compare(expected.RootElement, article);
    }
}
