using System.Runtime.CompilerServices;
using Ingest.Worker.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Whether this login may do the worker's work, and whether there is a role for readers.</summary>
internal static class RolesCheck
{
    private const string Subject = "Roles";

    private const string Question =
        """
        SELECT current_user::text,
            has_schema_privilege('ingest', 'USAGE') AND has_schema_privilege('quartz', 'USAGE')
                AND has_table_privilege('ingest.article_version', 'INSERT') AND has_table_privilege('ingest.feed', 'UPDATE')
                AND has_table_privilege('ingest.article', 'INSERT') AND has_table_privilege('ingest.article', 'UPDATE'),
            to_regrole(@reader) IS NOT NULL
        """;

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, NpgsqlDataSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var roles = session.GetRequiredService<IOptions<StorageOptions>>().Value;
        var (login, mayWrite, hasReader) = await session.GetRequiredService<DatabaseRetry>().RunAsync(token => AskAsync(source, roles.ReaderRole, token), ct);
        yield return mayWrite
            ? Finding.Well(Subject, $"{login} may read and write.")
            : Finding.Broken(Subject, $"{login} may not write.", $"As an administrator: GRANT {roles.WorkerRole} TO \"{login}\";");
        yield return hasReader
            ? Finding.Well(Subject, $"{roles.ReaderRole} is there for whoever queries schema read.")
            : Finding.Warning(Subject, $"There is no role {roles.ReaderRole} for whoever queries schema read.", $"As an administrator: CREATE ROLE {roles.ReaderRole} NOLOGIN; and 'ingest migrate' again.");
    }

    private static async Task<(string Login, bool MayWrite, bool HasReader)> AskAsync(NpgsqlDataSource source, string reader, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Question);
        command.Parameters.AddWithValue("reader", reader);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return (row.GetString(0), row.GetBoolean(1), row.GetBoolean(2));
    }
}
