using System.CommandLine;
using Ingest.Worker.Storage.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`migrate`: brings the schema up to date and exits.</summary>
internal static class MigrateVerb
{
    public static Command Create()
    {
        var command = new Command("migrate", "Bring the database's schema up to date and exit; safe to run from any number of places at once.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        var result = await session.GetRequiredService<Migrator>().MigrateAsync(ct);
        Console.WriteLine(result.Applied == 0 ? "The schema is up to date." : $"The schema was brought up to date: {result.Applied} migrations.");
        foreach (var note in result.Notes)
        {
            Console.Error.WriteLine(note);
        }

        return 0;
    }
}
