using System.Globalization;
using Ingest.CorpusSite;

if (args is not [var corpora, ..])
{
    Console.Error.WriteLine("Usage: Ingest.CorpusSite CORPORA [PAGES]: ingests PAGES (200) pages, served on loopback, into a private PostgreSQL, twice.");
    Console.Error.WriteLine("       Ingest.CorpusSite CORPORA PAGES PORT: only serves them, and prints the addresses of the feeds that list them.");
    return 2;
}

var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
var port = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
await using var site = await CorpusServer.StartAsync(CorpusPage.Sample(corpora, count), port, CancellationToken.None);
if (args.Length <= 2)
{
    return await CorpusPass.RunAsync(site, CancellationToken.None);
}

foreach (var feed in site.FeedUrls)
{
    Console.WriteLine(feed);
}

await site.WaitAsync(CancellationToken.None);
return 0;
