using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Rules;

public sealed class SiteConfigFileTests
{
    [Fact]
    public void Reads_directives_in_their_order()
    {
        var config = Parse("""
            # a comment
            title: //h1
            body: //div[@id='a']
            body: //div[@id='b']
            strip: //aside
            strip_id_or_class: "share"
            prune: no
            skip_json_ld: yes
            author://p[@class='by']
            test_url: https://example.org/a:b
            test_contains: some words
            """);
        Assert.Equal(["//div[@id='a']", "//div[@id='b']"], config.Body.Select(path => path.Text));
        Assert.Equal("//p[@class='by']", Assert.Single(config.Author).Text);
        Assert.Equal("share", Assert.Single(config.StripIdOrClass));
        Assert.Equal((false, true, null), (config.Prune, config.SkipJsonLd, config.RequiresLogin));
        var test = Assert.Single(config.Tests);
        Assert.Equal(("https://example.org/a:b", "some words"), (test.Url, Assert.Single(test.Contains)));
        Assert.Empty(config.Problems);
    }

    [Fact]
    public void Pairs_replacements_by_their_order_and_reads_a_colon_in_brackets()
    {
        var config = Parse("find_string: <a>\nreplace_string: <b>\nreplace_string(x: y): z\nfind_string: 1\nreplace_string: 2");
        Assert.Equal([("<a>", "<b>"), ("1", "2"), ("x: y", "z")], config.Replacements);
        Assert.Equal("<b> z", SiteReader.Prepare(config, "<a> x: y"));
    }

    [Fact]
    public void Ties_a_condition_to_the_link_above_it()
    {
        var config = Parse("next_page_link: //a[1]\nsingle_page_link: //a[2]\nif_page_contains: //b");
        Assert.Equal("//b", Assert.Single(config.SinglePage).Condition?.Text);
        Assert.Null(Assert.Single(config.NextPage).Condition);
    }

    [Theory]
    [InlineData("body: //div[contain(@class,'a')", "body is no XPath")]
    [InlineData("find_string: a", "do not pair")]
    public void Says_what_it_could_not_understand(string text, string problem) =>
        Assert.Contains(problem, Assert.Single(Parse(text).Problems), StringComparison.Ordinal);

    [Fact]
    public void Passes_over_lines_that_it_does_not_know() => Assert.Empty(Parse("tidy: no\nunknown: x\nno colon here\nhttp_header(user-agent): x\r\n\ufeff").Problems);

    [Fact]
    public void Keeps_its_own_lines_before_those_of_the_next_file()
    {
        var config = Parse("body: //a\nprune: no").With(Parse("body: //b\nbody: //a\nprune: yes\nrequires_login: yes"));
        Assert.Equal(["//a", "//b"], config.Body.Select(path => path.Text));
        Assert.Equal((false, true), (config.Prune, config.RequiresLogin));
    }

    [Theory]
    [InlineData("body: //a", false)]
    [InlineData("body: //a\nassumed: no", false)]
    [InlineData("body: //a\nassumed: yes", true)]
    [InlineData("assumed: yes\nbody: //a", true)]
    public void Marks_a_files_body_lines_as_assumed_wherever_it_says_so(string text, bool isAssumed)
    {
        var config = Parse("body: //own").With(Parse(text + "\nauthor: //b"));
        Assert.Equal([("//own", false), ("//a", isAssumed)], config.Body.Select(path => (path.Text, path.IsAssumed)));
        Assert.False(Assert.Single(config.Author).IsAssumed);
    }

    [Fact]
    public void Adds_nothing_to_a_file_that_forbids_guessing() =>
        Assert.Empty(Parse("autodetect_on_failure: no").With(Parse("body: //b")).Body);

    private static SiteConfig Parse(string text) => SiteConfigFile.Parse("example.org.txt", text);
}
