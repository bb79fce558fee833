using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed partial class PageAttributesTests
{
    [Fact]
    public async Task Leaves_out_what_nobody_reads()
    {
        const string Html = "<body><div class=a data-track=1><img src=a.png srcset=b.png alt=b></div><b data-x=1>c</b>";
        var ct = TestContext.Current.CancellationToken;

        Assert.Equal("<div class=\"a\"><img src=\"a.png\" alt=\"b\"></div><b data-x=\"1\">c</b>", (await PageParser.ParseAsync(Html, ct)).Document.Body!.ChildNodes.ToHtml());
        Assert.Contains("srcset", (await PageParser.ParseAsync(Html, ct, keepsAttributes: true)).Document.Body!.ChildNodes.ToHtml(), StringComparison.Ordinal);
    }

    /// <summary>An attribute that is asked for by name and not in the list would be missing from every page.</summary>
    [Fact]
    public void Holds_every_attribute_that_the_sources_name()
    {
        var sources = Path.GetFullPath(Path.Combine(Here(), "../../../src/Ingest.Extraction"));
        Assert.SkipUnless(Directory.Exists(sources), "The sources are not where this test was compiled.");

        var asked = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories).SelectMany(file => Asked().Matches(File.ReadAllText(file)))
            .SelectMany(match => match.Groups["name"].Success ? [match.Groups["name"]] : Conditions().Matches(match.Value).Select(condition => condition.Groups["name"]))
            .Select(name => name.Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, name => Assert.True(PageAttributes.IsRead(name), name));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("""(?:Get|Has)Attribute\("(?<name>[^"]+)"\)|(?:QuerySelector(?:All)?|Closest)\("[^"]+"\)""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\[(?<name>[a-z-]+)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Conditions();
}
