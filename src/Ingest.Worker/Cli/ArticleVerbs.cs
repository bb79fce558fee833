using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`article …`: mends the identity of stored articles.</summary>
internal static class ArticleVerbs
{
    private static readonly Argument<string> Keep = NamedArgument("KEEP");
    private static readonly Argument<string> Fold = NamedArgument("FOLD");
    private static readonly Argument<long> Folded = new("FOLDED") { Description = "The number of the article that was folded into another." };
    private static readonly Argument<long> Quarantined = new("NUMBER") { Description = "The article's number." };

    public static Command Create() => new("article", "Make two articles one, take that back, or release one from quarantine.")
    {
        CreateMerge(),
        OnNumber("split", "Take back by which merge an article became part of another.", Folded,
            (articles, id, now, ct) => articles.SplitAsync(id, now, ct), "is an article again", "is not part of another"),
        OnNumber("release", "Visit an article again that was set apart because its page ended the process, or could not be read, too often.", Quarantined,
            (articles, id, now, ct) => articles.ReleaseAsync(id, now, ct), "is visited again at its feed's next run", "is not in quarantine"),
    };

    public static Argument<string> NamedArgument(string name) => new(name) { Description = "An article's number, or any address that it was known by." };

    /// <exception cref="UserErrorException">There is no such article.</exception>
    public static async Task<StoredArticle> FindAsync(ReadViews views, string named, CancellationToken ct) =>
        await views.ArticleAsync(named, ct)
        ?? throw new UserErrorException($"No article \"{named}\" is stored; name it by its number or by an address that it was known by.");

    private static Command CreateMerge()
    {
        var command = new Command("merge", "Make two articles one; `article split FOLD` takes it back.") { Keep, Fold };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var views = session.GetRequiredService<ReadViews>();
            var keep = await FindAsync(views, options.GetRequiredValue(Keep), ct);
            var fold = await FindAsync(views, options.GetRequiredValue(Fold), ct);
            var now = session.GetRequiredService<TimeProvider>().GetUtcNow();
            if (!await session.GetRequiredService<ArticleStore>().MergeAsync(keep.ArticleId, fold.ArticleId, "command line", now, ct))
            {
                throw new UserErrorException(Line($"Articles {keep.ArticleId} and {fold.ArticleId} are one already."));
            }

            Console.WriteLine(Line($"Article {fold.ArticleId} is now part of article {keep.ArticleId}; to take it back: ingest article split {fold.ArticleId}"));
            return 0;
        });
        return command;
    }

    private static Command OnNumber(
        string name, string description, Argument<long> number, Func<ArticleStore, long, DateTimeOffset, CancellationToken, Task<bool>> change, string done, string not)
    {
        var command = new Command(name, description) { number };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var id = options.GetRequiredValue(number);
            var now = session.GetRequiredService<TimeProvider>().GetUtcNow();
            if (!await change(session.GetRequiredService<ArticleStore>(), id, now, ct))
            {
                throw new UserErrorException(Line($"Article {id} {not}."));
            }

            Console.WriteLine(Line($"Article {id} {done}."));
            return 0;
        });
        return command;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
