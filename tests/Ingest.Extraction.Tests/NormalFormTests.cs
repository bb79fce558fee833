using System.Text;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests;

public sealed class NormalFormTests
{
    // No attribute can hold half of a pair.
    public static TheoryData<string, string> Texts => new()
    {
        { "plain", "plain" },
        { "Cafe\u0301", "Caf\u00E9" },
        { "a\uFFFEe\u0301", "a\uFFFD\u00E9" },
        { "a\uD83Dbe\u0301", "a\uFFFDb\u00E9" },
        { "\uD83D\uDE00e\u0301", "\uD83D\uDE00\u00E9" },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Takes_what_is_no_character_for_an_unknown_one(string text, string expected) => Assert.Equal(expected, NormalForm.Of(text, NormalizationForm.FormC));

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("&#xFFFE;")]
    [InlineData("&amp;#xD800;")]
    [InlineData("\u202E\u2066&#0;")]
    public async Task A_page_with_such_characters_is_read(string characters)
    {
        var sentence = string.Concat(Enumerable.Repeat($"The ministers of the two coastal states met in Bell{characters}haven on Monday to speak about the price of grain. ", 3));
        var page = $"<html><head><title>Bell{characters}haven</title><meta name=author content='Mara L{characters}ind'></head>"
            + $"<body><article><h1>Bell{characters}haven</h1><p>By Mara L{characters}ind</p><p>{sentence}</p><p>{sentence}</p><p>{sentence}</p></article></body></html>";

        var article = await new ArticleExtractor(SiteRules.None).ExtractAsync(page, pageUrl: null, TestContext.Current.CancellationToken);

        Assert.StartsWith("Bell", article.Title, StringComparison.Ordinal);
        Assert.NotEmpty(article.Blocks);
    }
}
