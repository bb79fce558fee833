using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Storage.Bylines;
using Ingest.Worker.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`author …`: shows a person, makes two of them one, or takes that back.</summary>
internal static class AuthorVerbs
{
    private static readonly Argument<string> Named = NamedArgument("AUTHOR");
    private static readonly Argument<string> Keep = NamedArgument("KEEP");
    private static readonly Argument<string> Fold = NamedArgument("FOLD");
    private static readonly Argument<long> Folded = new("FOLDED") { Description = "The number of the author who was folded into another." };

    public static Command Create() => new("author", "Show who wrote, make two authors one person, or take that back.")
    {
        CreateShow(),
        CreateMerge(),
        CreateSplit(),
    };

    private static Argument<string> NamedArgument(string name) => new(name) { Description = "An author's name or number." };

    private static Command CreateShow()
    {
        var command = new Command("show", "A person's page: names, handles, publishers, articles, and the history of the bio.") { Named };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var views = session.GetRequiredService<ReadViews>();
            foreach (var author in await FindAllAsync(views, options.GetRequiredValue(Named), ct))
            {
                await AuthorPage.WriteAsync(views, author, ct);
            }

            return 0;
        });
        return command;
    }

    private static Command CreateMerge()
    {
        var command = new Command("merge", "Make two authors one person; `author split FOLD` takes it back.") { Keep, Fold };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var views = session.GetRequiredService<ReadViews>();
            var keep = await FindOneAsync(views, options.GetRequiredValue(Keep), ct);
            var fold = await FindOneAsync(views, options.GetRequiredValue(Fold), ct);
            if (!await session.GetRequiredService<AuthorStore>().MergeAsync(keep.AuthorId, fold.AuthorId, "command line", ct))
            {
                throw new UserErrorException($"{Label(keep)} and {Label(fold)} are one already.");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Label(fold)} is now part of {Label(keep)}; to take it back: ingest author split {fold.AuthorId}"));
            return 0;
        });
        return command;
    }

    private static Command CreateSplit()
    {
        var command = new Command("split", "Take back by which merge an author became part of another.") { Folded };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var id = options.GetRequiredValue(Folded).ToString(CultureInfo.InvariantCulture);
            if (!await session.GetRequiredService<AuthorStore>().SplitAsync(options.GetRequiredValue(Folded), ct))
            {
                throw new UserErrorException($"Author {id} is not part of another.");
            }

            Console.WriteLine($"Author {id} is a person again.");
            return 0;
        });
        return command;
    }

    private static async Task<List<StoredAuthor>> FindAllAsync(ReadViews views, string named, CancellationToken ct)
    {
        // An empty name means everybody to the view.
        var found = string.IsNullOrWhiteSpace(named) ? [] : await views.AuthorsAsync(named.Trim(), ct);
        return found.Count > 0 ? found : throw new UserErrorException($"No author \"{named}\" is stored; part of a name can be left open with %.");
    }

    private static async Task<StoredAuthor> FindOneAsync(ReadViews views, string named, CancellationToken ct)
    {
        var found = await FindAllAsync(views, named, ct);
        return found.Count == 1
            ? found[0]
            : throw new UserErrorException($"\"{named}\" is the name of several: {string.Join("; ", found.Select(Label))}. Name one by its number.");
    }

    private static string Label(StoredAuthor author) => string.Create(CultureInfo.InvariantCulture, $"{Screen.Safe(author.Name)} (author {author.AuthorId})");
}
