using Ingest.Extraction;
using Ingest.Worker.Storage.Reextracting;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>What counts as read today: by this program's extractor, with the site rules that it has for each host.</summary>
internal static class TodaysReading
{
    /// <summary>Every stored page that was not read so. A changed rule alone makes the pages of its hosts due.</summary>
    public static async Task<ReadingChoice> DueAsync(IServiceProvider session, CancellationToken ct)
    {
        var extractor = session.GetRequiredService<ArticleExtractor>();
        var hosts = await session.GetRequiredService<ReadingStore>().HostsAsync(ct);
        return new ReadingChoice(ArticleExtractor.Version)
        {
            Rules = hosts.Select(host => (Host: host, Rule: Uri.TryCreate("https://" + host, UriKind.Absolute, out var url) ? extractor.SiteRuleOf(url) : null))
                .Where(host => host.Rule is not null).ToDictionary(host => host.Host, host => host.Rule!, StringComparer.Ordinal),
        };
    }
}
