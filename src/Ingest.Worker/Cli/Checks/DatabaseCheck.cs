using System.Runtime.CompilerServices;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Schema;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Whether the database answers, has the expected schema, and lets us do our work.</summary>
internal static class DatabaseCheck
{
    private const int OldestVersion = 15;

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, [EnumeratorCancellation] CancellationToken ct)
    {
        var source = session.GetRequiredService<NpgsqlDataSource>();
        var version = await session.GetRequiredService<DatabaseRetry>().RunAsync(token => VersionAsync(source, token), ct);
        yield return version.Major >= OldestVersion
            ? Finding.Well("Database", $"PostgreSQL {version} answers.")
            : Finding.Broken("Database", $"PostgreSQL {version} is too old.", $"Use {OldestVersion} or later.");
        var state = await session.GetRequiredService<Migrator>().StateAsync(ct);
        yield return Schema(state);
        if (state is SchemaState.Current)
        {
            await foreach (var finding in RolesCheck.RunAsync(session, source, ct))
            {
                yield return finding;
            }
        }
    }

    private static Finding Schema(SchemaState state) => state switch
    {
        SchemaState.Current => Finding.Well("Schema", "It is up to date."),
        SchemaState.Behind => Finding.Broken("Schema", "It is empty or of an earlier program.", "Run 'ingest migrate'."),
        _ => Finding.Broken("Schema", "It is newer than this program.", "Run the program that made it, or a later one."),
    };

    private static async Task<Version> VersionAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return connection.PostgreSqlVersion;
    }
}
