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

    [Fact]
    public void Has_nothing_to_say_where_there_are_no_rules() => Assert.Null(SiteRules.None.For(new Uri("https://example.org/")));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
