using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Cli;

/// <summary>0 it did what was asked, 1 it did not, 2 wrong usage; one line says why, never a stack trace.</summary>
public sealed class ExitCodeTests
{
    // Nothing listens on the discard port of loopback.
    private static readonly Executable WithoutDatabase = new(
    [
        new("ConnectionStrings__Database", "Host=127.0.0.1;Port=9;Username=nobody;Database=none;Timeout=5"),
        new("Storage__RetryFor", "00:00:00"),
    ]);

    [Theory]
    [InlineData("unknown")]
    [InlineData("feed", "show")]
    [InlineData("feed", "show", "1", "--colour")]
    [InlineData("feed", "backfill", "1", "--pages", "0")]
    [InlineData("feed", "backfill", "1", "--pages", "many")]
    [InlineData("doctor", "--fix")]
    [InlineData("compare", "only-one.html")]
    [InlineData("compare", "--batch")]
    [InlineData("extract")]
    [InlineData("extract", "--batch")]
    public async Task Wrong_usage_is_2(params string[] arguments)
    {
        var ended = await WithoutDatabase.RunAsync(arguments);
        Assert.Equal(2, ended.ExitCode);
        Assert.Equal("", ended.Output);
        Assert.Contains("--help", OneLine(ended.Error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("once")]
    [InlineData("feed", "list")]
    [InlineData("feed", "show", "1")]
    [InlineData("feed", "backfill", "1")]
    public async Task An_unreachable_database_is_1_and_one_line(params string[] arguments)
    {
        var ended = await WithoutDatabase.RunAsync(arguments);
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal("", ended.Output);
        Assert.Contains("ConnectionStrings:Database", OneLine(ended.Error), StringComparison.Ordinal);
    }

    private static string OneLine(string error)
    {
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        return Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
