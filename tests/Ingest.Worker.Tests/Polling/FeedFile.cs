using System.Globalization;
using System.Text;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

/// <summary>A feed of any size in a file, and what reading it takes.</summary>
internal sealed class FeedFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ingest-feed-");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The least of up to three runs: where the machine is busy the collector comes late, which only ever adds.</summary>
    /// <param name="bound">A run within it is the last.</param>
    public static async Task<long> PeakAsync(string file, long bound)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 3 && (run == 0 || least > bound); run++)
        {
            var ended = await new Executable().MeasureAsync("parse-feed", file);
            Assert.Equal(0, ended.ExitCode);
            least = Math.Min(least, ended.Peak);
        }

        return least;
    }

    public async Task<string> WriteAsync(string head, string part, string tail, int size)
    {
        var file = Path.Combine(folder.FullName, "feed");
        await File.WriteAllTextAsync(file, head + Repeated(part, size) + tail, TestContext.Current.CancellationToken);
        return file;
    }

    /// <param name="part">A # in it is another number each time.</param>
    private static StringBuilder Repeated(string part, int size)
    {
        if (!part.Contains('#', StringComparison.Ordinal))
        {
            return new StringBuilder().Insert(0, part, size / part.Length);
        }

        var text = new StringBuilder();
        for (var i = 0; text.Length < size; i++)
        {
            text.Append(part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text;
    }
}
