using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;

namespace Ingest.Worker.Tests.Cli;

/// <summary>A database after two passes of the real executable over a small site, whose one article and bio were edited in between.</summary>
public sealed class StoredEdit(PostgresServer postgres) : IAsyncLifetime
{
    internal const string Path = "/2026/11/bridge";
    internal const string Old = "Officials said that the talks would go on until the spring.";
    internal const string New = "Officials said that the talks had been broken off for good.";
    internal const string OldBio = "Mara Lind is a staff writer at Harbour Desk. She covers the northern ports.";
    internal const string NewBio = "Mara Lind is a staff writer at Harbour Desk. She covers the courts and lives in Oslo.";

    internal string ConnectionString { get; private set; } = "";

    internal Uri Url { get; private set; } = new("http://127.0.0.1/");

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await TestDatabase.MigratedAsync(postgres);
        await using var site = await LoopbackSite.StartAsync();
        Url = site.Url(Path);
        site.SetFeed("/feed", NewsPages.Rss(site, Path));
        site.SetHtml(Path, NewsPages.Article("The Bridge", Old, OldBio));
        await PassAsync(site);
        site.SetHtml(Path, NewsPages.Article("The Bridge", New, NewBio));
        await PassAsync(site);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Task<Executable.Ended> RunAsync(params IEnumerable<string> arguments) => Executable.On(ConnectionString).RunAsync(arguments);

    /// <summary>What it printed, where it is to succeed.</summary>
    internal async Task<string[]> LinesAsync(params IEnumerable<string> arguments)
    {
        var ended = await RunAsync(arguments);
        Assert.Equal("", ended.Error);
        Assert.Equal(0, ended.ExitCode);
        return [.. ended.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd())];
    }

    /// <summary>The one line that says what is wrong.</summary>
    internal async Task<string> RefusedAsync(params IEnumerable<string> arguments)
    {
        var ended = await RunAsync(arguments);
        Assert.Equal(1, ended.ExitCode);
        return Assert.Single(ended.Error.TrimEnd().Split('\n'));
    }

    private async Task PassAsync(LoopbackSite site)
    {
        var ended = await RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);
        Assert.Equal(0, ended.ExitCode);
    }
}
