using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed partial class PageAttributesTests
{
    [Fact]
    public void Leaves_out_what_nobody_reads()
    {
        const string Html = "<body><div class=a data-track=1><img src=a.png srcset=b.png alt=b></div><b data-x=1>c</b>";
        var ct = TestContext.Current.CancellationToken;

        Assert.Equal(["class=a", "src=a.png", "alt=b", "data-x=1"], Attributes(PageParser.Parse(Html, ct).Document));
        Assert.Contains("srcset=b.png", Attributes(PageParser.Parse(Html, ct, keepsAttributes: true).Document));
    }

    /// <summary>An attribute that is asked for by name and not in the list would be missing from every page.</summary>
    [Fact]
    public void Holds_every_attribute_that_the_sources_name()
    {
        var sources = Path.GetFullPath(Path.Combine(Here(), "../../../src/Ingest.Extraction"));
        Assert.SkipUnless(Directory.Exists(sources), "The sources are not where this test was compiled.");

        var asked = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories).SelectMany(file => Asked().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, name => Assert.True(PageAttributes.IsRead(name), name));
    }

    private static IEnumerable<string> Attributes(Document document) =>
        document.Descendants().SelectMany(element => element.Attributes.ToArray()).Select(attribute => $"{attribute.Name}={attribute.Value}");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("""(?:Get|Has)Attribute\("(?<name>[^"]+)"\)""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asked();
}
