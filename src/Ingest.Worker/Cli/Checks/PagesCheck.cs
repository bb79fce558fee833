using System.Globalization;
using System.Runtime.CompilerServices;
using Ingest.Worker.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Pages and entries that were set aside.</summary>
internal static class PagesCheck
{
    private const int Named = 20;

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, [EnumeratorCancellation] CancellationToken ct)
    {
        var views = session.GetRequiredService<OperationViews>();
        var pages = await views.QuarantineAsync(Named, ct);
        if (pages.Count == 0)
        {
            yield return Finding.Well("Quarantine", "No page is set aside.");
        }

        foreach (var page in pages)
        {
            yield return Finding.Warning(
                "Quarantine",
                string.Create(CultureInfo.InvariantCulture, $"Article {page.ArticleId}, {page.Url}, is set aside since {FeedText.Moment(page.QuarantinedAt)}: {Reason(page)}"),
                string.Create(CultureInfo.InvariantCulture, $"`ingest export --warc {page.ArticleId}` writes what came; `ingest article release {page.ArticleId}` tries it again; read.quarantine lists all."));
        }

        var letters = await views.DeadLettersAsync(ct);
        if (letters.Count == 0)
        {
            yield return Finding.Well("Dead letters", "Everything that came could be stored.");
        }

        foreach (var letter in letters)
        {
            yield return Finding.Warning(
                "Dead letters", string.Create(CultureInfo.InvariantCulture, $"{letter.Letters} of kind {letter.Kind} could not be stored: {letter.Reason}"), "read.dead_letter holds them.");
        }
    }

    private static string Reason(QuarantinedPage page) => page.Problem is { } problem
        ? string.Create(CultureInfo.InvariantCulture, $"{page.Attempts} readings on end failed, the last so: {problem}")
        : string.Create(CultureInfo.InvariantCulture, $"{page.Attempts} visits began and did not end; its page may be what ends the process.");
}
