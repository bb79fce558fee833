using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Ingest.Worker.Storage.Schema;

/// <summary>
/// What is written anew as a whole whenever it differs from what the database has: functions, the views of schema <c>read</c>,
/// comments, grants. Tables are the migrations' business.
/// </summary>
internal static class SchemaScripts
{
    /// <summary>
    /// Of the views in schema <c>read</c>, which users' queries depend on. Major: a view or column was removed, renamed or means
    /// something else. Minor: one was added. Patch: neither.
    /// </summary>
    public static readonly Version Contract = new(2, 4, 0);

    private static readonly string[] Names =
    [
        "Functions", "Addresses", "ReadArticles", "ReadChanges", "ReadAuthors", "ReadOperations",
        "CommentsFeeds", "CommentsArticles", "CommentsAuthors", "CommentsReadArticles", "CommentsReadOthers",
    ];

    public static async Task<SchemaState> StateAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT version, scripts_sha256 FROM ingest.contract", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
        {
            return SchemaState.Behind;
        }

        var stored = Version.Parse(reader.GetString(0));
        var same = reader.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(Hash());
        return stored > Contract ? SchemaState.Newer : same && stored == Contract ? SchemaState.Current : SchemaState.Behind;
    }

    public static async Task ApplyAsync(NpgsqlConnection connection, string grants, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        foreach (var script in Names.Select(Script).Append(grants))
        {
            await using var command = new NpgsqlCommand(script, connection, transaction) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(ct);
        }

        await RememberAsync(connection, Hash(), ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task RememberAsync(NpgsqlConnection connection, byte[] hash, CancellationToken ct)
    {
        const string sql = """
            INSERT INTO ingest.contract (only_row, version, scripts_sha256, applied_at) VALUES (true, $1, $2, now())
            ON CONFLICT (only_row) DO UPDATE SET version = excluded.version, scripts_sha256 = excluded.scripts_sha256, applied_at = excluded.applied_at
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = Contract.ToString() });
        command.Parameters.Add(new() { Value = hash });
        await command.ExecuteNonQueryAsync(ct);
    }

    private static string Script(string name) => AddressLists.In(SqlResource.Read(name));

    /// <summary>Rights count by what they are; the names of the roles are the operator's.</summary>
    private static byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Names.Select(Script).Append(SqlResource.Read("Grants")))));
}
