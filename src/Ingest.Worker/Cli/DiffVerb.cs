using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`diff`: the versions of one stored article and what each changed.</summary>
internal static class DiffVerb
{
    private static readonly Argument<string> Named = ArticleVerbs.NamedArgument("ARTICLE");
    private static readonly Option<int?> From = new("--from") { Description = "The number of the older version; left out, the one that --to followed." };
    private static readonly Option<int?> To = new("--to") { Description = "The number of the newer version; left out, the last." };

    public static Command Create()
    {
        var command = new Command("diff", "Show the versions of one article and what each changed; with --from or --to, only the difference of those two.") { Named, From, To };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        var views = session.GetRequiredService<ReadViews>();
        var article = await ArticleVerbs.FindAsync(views, options.GetRequiredValue(Named), ct);
        var versions = await views.VersionsAsync(article.ArticleId, ct);
        var (from, to) = (options.GetValue(From), options.GetValue(To));
        if (from is null && to is null)
        {
            WriteTitle(article);
            WriteAll(versions);
            return 0;
        }

        var (old, seen) = Chosen(versions, from, to);
        WriteTitle(article);
        VersionText.WriteHeading(old);
        VersionText.WriteHeading(seen);
        VersionText.WriteChange(old, seen);
        return 0;
    }

    private static void WriteTitle(StoredArticle article) =>
        ColouredLine.Heading(string.Create(CultureInfo.InvariantCulture, $"Article {article.ArticleId}: {article.Title ?? "(no title)"}, {article.Url}"));

    private static void WriteAll(List<StoredVersion> versions)
    {
        foreach (var version in versions)
        {
            VersionText.WriteHeading(version);
            if (versions.Find(other => other.Number == version.PreviousNumber) is { } previous)
            {
                VersionText.WriteChange(previous, version);
            }
        }

        if (versions.Count == 1)
        {
            ColouredLine.Note("This is the only version; nothing has changed since.");
        }
    }

    private static (StoredVersion Old, StoredVersion Seen) Chosen(List<StoredVersion> versions, int? from, int? to)
    {
        var seen = to is { } last ? Numbered(versions, last) : versions[^1];
        return (from ?? seen.PreviousNumber) is { } first
            ? (Numbered(versions, first), seen)
            : throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"Version {seen.Number} follows no other; name one with --from."));
    }

    private static StoredVersion Numbered(List<StoredVersion> versions, int number) =>
        versions.Find(version => version.Number == number)
        ?? throw new UserErrorException(string.Create(
            CultureInfo.InvariantCulture,
            $"There is no version {number}; the article has {string.Join(", ", versions.Select(version => version.Number))}."));
}
