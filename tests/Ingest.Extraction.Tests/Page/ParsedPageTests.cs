using System.Text.Json;
using Ingest.Extraction.Page;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Page;

public sealed class ParsedPageTests
{
    /// <summary>The tree's texts are parts of a buffer that the next page is read in.</summary>
    [Fact]
    public async Task Leaves_nothing_in_an_article_that_the_next_page_writes_over()
    {
        var ct = TestContext.Current.CancellationToken;
        var extractor = new ArticleExtractor(SiteRules.None) { Deadline = TimeSpan.FromSeconds(60) };
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Pages")))
        {
            var html = await File.ReadAllTextAsync(Path.Combine(folder, "page.html"), ct);
            var kept = await extractor.ExtractAsync(html, new Uri("https://harbour.example/2026/05/a-story"), ct);
            for (var page = 0; page < 3; page++)
            {
                using var other = PageParser.Parse("<p>" + new string('#', html.Length), ct);
            }

            var fresh = JsonSerializer.Serialize(await extractor.ExtractAsync(html, new Uri("https://harbour.example/2026/05/a-story"), ct));
            Assert.Equal(fresh, JsonSerializer.Serialize(kept));
        }
    }
}
