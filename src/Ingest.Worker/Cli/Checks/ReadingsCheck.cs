using System.Globalization;
using System.Runtime.CompilerServices;
using Ingest.Extraction;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Reextracting;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Whether stored pages were read by this program: after an upgrade, or with another site rule, they stay as they are until they are read again.</summary>
internal static class ReadingsCheck
{
    private const string Subject = "Readings";
    private const string Mend = "`ingest reextract` says what that would change, `ingest reextract --apply` saves it; visits go on without.";

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return await FindAsync(session, ct);
    }

    private static async Task<Finding> FindAsync(IServiceProvider session, CancellationToken ct)
    {
        try
        {
            var due = await session.GetRequiredService<ReadingStore>().CountAsync(await TodaysReading.DueAsync(session, ct), ct);
            return due == 0
                ? Finding.Well(Subject, $"Every stored page was read by extractor {ArticleExtractor.Version} with the site rules of today.")
                : Finding.Warning(Subject, string.Create(CultureInfo.InvariantCulture, $"Stored pages that were not read by extractor {ArticleExtractor.Version} with the site rules of today: {due}."), Mend);
        }
        catch (StorageException slow)
        {
            // Where the database does not answer at all, this is not reached; millions of pages may take longer to count than a statement may last.
            return Finding.Warning(Subject, $"The stored pages that an earlier extractor read could not be counted: {slow.Message}", Mend);
        }
    }
}
