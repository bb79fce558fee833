using System.Globalization;
using Ingest.CorpusSite;

if (args is not [var corpora, ..])
{
    Console.Error.WriteLine("Usage: Ingest.CorpusSite CORPORA [PAGES] [PORT]: serves PAGES (200) pages on loopback and prints the addresses of the feeds that list them.");
    return 2;
}

var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
var port = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
await using var site = await CorpusServer.StartAsync(CorpusPage.Sample(corpora, count), port, CancellationToken.None);
foreach (var feed in site.FeedUrls)
{
    Console.WriteLine(feed);
}

await site.WaitAsync(CancellationToken.None);
return 0;
