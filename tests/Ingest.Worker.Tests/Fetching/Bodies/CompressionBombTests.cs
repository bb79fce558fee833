using System.Diagnostics;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching.Bodies;

/// <summary>Alone, since it looks at the memory of the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class CompressionBombTests
{
    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("zlib", "deflate")]
    [InlineData("deflate", "deflate")]
    [InlineData("br", "br")]
    [InlineData("zstd", "zstd")]
    public async Task Refuses_a_bomb_soon_and_cheaply(string coding, string header) =>
        await RefusesAsync(Encoded.Bomb(coding, 128), "Content-Encoding: " + header);

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("br", "gzip")]
    public async Task Refuses_a_bomb_inside_a_bomb(string inner, string outer) =>
        await RefusesAsync(Encoded.With(outer, Encoded.Bomb(inner, 64)), $"Content-Encoding: {inner}, {outer}");

    [Fact]
    public async Task Refuses_a_thousand_empty_archives_in_a_bomb()
    {
        // The inner body never yields a byte; only its own size gives it away.
        var empty = Encoded.With("gzip", [1]);
        var many = new byte[20 * Encoded.MiB];
        for (var at = 0; at + empty.Length <= many.Length; at += empty.Length)
        {
            empty.CopyTo(many, at);
        }

        await RefusesAsync(Encoded.With("br", many), "Content-Encoding: gzip, br");
    }

    private static async Task RefusesAsync(byte[] bomb, string header)
    {
        await using var server = new HostileServer(c => c.AnswerAsync(bomb, 200, header));
        await using var fetcher = new TestFetcher();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var watch = Stopwatch.StartNew();

        var result = await fetcher.GetAsync(server.Url());

        process.Refresh();
        Assert.Equal(FetchOutcome.TooLarge, result.Outcome);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.InRange(process.WorkingSet64 - before, long.MinValue, 50 * Encoded.MiB);
    }
}
