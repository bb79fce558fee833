using Npgsql;

namespace Ingest.Worker.Storage.Schema;

/// <summary>
/// The group roles owner, worker and reader. They are made where the migrating user may make roles; a user who may not, and who
/// has not been given them, owns everything himself and is told what is missing.
/// </summary>
internal sealed class SchemaRoles(StorageOptions options)
{
    /// <summary>Makes the roles and becomes the owner, as far as the user may. Returns what could not be done.</summary>
    public async Task<IReadOnlyList<string>> TakeOwnershipAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var notes = new List<string>();
        void Note(object sender, NpgsqlNoticeEventArgs notice)
        {
            if (notice.Notice.Severity == "WARNING")
            {
                notes.Add(notice.Notice.MessageText);
            }
        }

        connection.Notice += Note;
        try
        {
            await ExecuteAsync(connection, Named("Roles"), ct);
        }
        finally
        {
            connection.Notice -= Note;
        }

        return notes;
    }

    public string GrantScript() => Named("Grants");

    /// <summary>Ends what <see cref="TakeOwnershipAsync"/> began, so that the pooled connection is the user's own again.</summary>
    public static Task GiveBackAsync(NpgsqlConnection connection) =>
        connection.State == System.Data.ConnectionState.Open ? ExecuteAsync(connection, "RESET ROLE", CancellationToken.None) : Task.CompletedTask;

    // The names are plain identifiers: StorageOptions admits no others.
    private string Named(string script) => SqlResource.Read(script)
        .Replace("{owner}", options.OwnerRole, StringComparison.Ordinal)
        .Replace("{worker}", options.WorkerRole, StringComparison.Ordinal)
        .Replace("{reader}", options.ReaderRole, StringComparison.Ordinal);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
