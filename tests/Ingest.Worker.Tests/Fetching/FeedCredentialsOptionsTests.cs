using Ingest.Worker.Fetching;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Tests.Fetching;

public sealed class FeedCredentialsOptionsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Come_from_a_secret_file()
    {
        File.WriteAllText(file, """[ { "url": "https://paper.example/feed", "cookie": "a=b", "headers": { "X-Key": "k" } }, ]""");
        var options = new FeedCredentialsOptions { File = file };

        options.ReadFile();

        Assert.Equal("a=b", options.Feeds.Single().Cookie);
        Assert.Equal("k", options.Feeds.Single().Headers["X-Key"]);
    }

    [Theory]
    [InlineData("""[ { "url": "https://paper.example/feed", "cookie": canary-4711 } ]""")]
    [InlineData("""{ "cookie": "canary-4711" }""")]
    [InlineData("""[ { "cookie": "canary-4711" } ]""")]
    [InlineData("""[ { "url": "ftp://paper.example/", "cookie": "canary-4711" } ]""")]
    [InlineData("""[ null, { "url": "https://paper.example/feed", "cookie": "canary-4711" } ]""")]
    [InlineData("""[ { "url": "https://paper.example/feed", "cookie": "canary-4711-ü" } ]""")]
    [InlineData("""[ { "url": "https://paper.example/feed", "headers": { "X-Key": "canary-4711\r\nX-Other: 1" } } ]""")]
    [InlineData("""[ { "url": "https://paper.example/feed", "cookie": "canary-4711", "headers": { "X-Key": null } } ]""")]
    [InlineData("""[ { "url": "https://paper.example/feed", "cookie": "canary-4711", "headers": null, "hosts": null } ]""")]
    [InlineData("""[ { "url": "https://paper.example/feed", "headers": { "X Key": "canary-4711" } } ]""")]
    [InlineData("""[ { "url": "https://paper.example/feed", "headers": { "Content-Length": "canary-4711" } } ]""")]
    public void Are_refused_with_the_setting_named_and_nothing_quoted(string content)
    {
        File.WriteAllText(file, content);

        var error = Assert.Throws<OptionsValidationException>(new FeedCredentialsOptions { File = file }.ReadFile);

        Assert.Contains("FeedCredentials:File", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Need_a_file_that_is_there()
    {
        var error = Assert.Throws<OptionsValidationException>(new FeedCredentialsOptions { File = file + ".missing" }.ReadFile);

        Assert.Contains("FeedCredentials:File", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(file);
}
