using System.Diagnostics;
using System.Globalization;

namespace Ingest.Benchmarks;

/// <summary>AngleSharp's parse alone, in a process that does nothing else: told a page's number, it parses it and says what that took.</summary>
internal sealed class ParseProcess : IDisposable
{
    /// <summary>What the program is started with to become such a process.</summary>
    public const string Argument = "parse-pages";

    private readonly Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Argument]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;

    public async Task<Cost> OneAsync(int page)
    {
        await process.StandardInput.WriteLineAsync(page.ToString(CultureInfo.InvariantCulture));
        await process.StandardInput.FlushAsync();
        var answer = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The process that parses has ended.");
        var numbers = answer.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Cost(numbers[0], numbers[1]);
    }

    public async Task AllAsync(int pages)
    {
        for (var i = 0; i < pages; i++)
        {
            await OneAsync(i);
        }
    }

    public static async Task RunAsync(TextReader input, TextWriter output)
    {
        var pages = BenchmarkPages.Load();
        while (await input.ReadLineAsync() is { } line)
        {
            var page = pages[int.Parse(line, CultureInfo.InvariantCulture)];
            var cost = await Cost.OfAsync(() => ExtractionBenchmarks.ParseAsync(page));
            await output.WriteLineAsync(FormattableString.Invariant($"{cost.Seconds:R} {cost.Bytes:R}"));
            await output.FlushAsync();
        }
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
