namespace Ingest.Benchmarks;

/// <summary>
/// The two ratios that must stay under 2. Each page is parsed and read in turn, several times after a warm-up, and the least time of
/// each counts: what else the machine does then falls on both alike, and hardly on the least. Parsing has a process of its own, since
/// the reader's pools and the attributes that it leaves out make AngleSharp's own parse another one beside it.
/// </summary>
internal static class QuickRatio
{
    private const int WarmUps = 3;
    private const int Rounds = 9;

    public static async Task PrintAsync(TextWriter output)
    {
        var benchmarks = new ExtractionBenchmarks();
        benchmarks.Load();
        using var parsing = new ParseProcess();
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            await parsing.AllAsync(benchmarks.Pages.Count);
            await benchmarks.Extract();
        }

        var (parse, extract) = (new Cost(0, 0), new Cost(0, 0));
        for (var i = 0; i < benchmarks.Pages.Count; i++)
        {
            var (parsed, read, page) = (Cost.Most, Cost.Most, benchmarks.Pages[i]);
            for (var round = 0; round < Rounds; round++)
            {
                parsed = parsed.Least(await parsing.OneAsync(i));
                read = read.Least(await Cost.OfAsync(() => benchmarks.ExtractAsync(page)));
            }

            (parse, extract) = (parse.And(parsed), extract.And(read));
        }

        await output.WriteLineAsync(FormattableString.Invariant(
            $"parse {parse.Seconds * 1000:0} ms, {parse.Bytes / 1e6:0} MB; extract {extract.Seconds * 1000:0} ms, {extract.Bytes / 1e6:0} MB; ratio {extract.Seconds / parse.Seconds:0.00} in time, {extract.Bytes / parse.Bytes:0.00} in memory"));
        await PrintSizesAsync(output);
    }

    private static async Task PrintSizesAsync(TextWriter output)
    {
        foreach (var characters in new[] { 100_000, 1_000_000, 5_000_000, 10_000_000 })
        {
            var size = new SizeBenchmarks { Characters = characters };
            size.Write();
            var cost = Cost.Most;
            for (var round = 0; round < WarmUps + 2; round++)
            {
                cost = cost.Least(await Cost.OfAsync(size.Extract));
            }

            await output.WriteLineAsync(FormattableString.Invariant($"{characters / 1e6:0.0} MB: {cost.Seconds * 1000:0} ms"));
        }
    }
}
