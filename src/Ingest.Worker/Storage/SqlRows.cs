using Npgsql;

namespace Ingest.Worker.Storage;

/// <summary>Reading the answers of a <see cref="SqlBatch"/>.</summary>
internal static class SqlRows
{
    /// <summary>Sends one statement by itself.</summary>
    public static SqlBatch Sql(this IngestDbContext db, FormattableString sql) => new SqlBatch(db).Add(sql);

    /// <summary>The rows of the result that the reader stands at.</summary>
    public static async Task<List<T>> RowsAsync<T>(this NpgsqlDataReader reader, Func<NpgsqlDataReader, T> row, CancellationToken ct)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>The same of the next result.</summary>
    public static async Task<List<T>> NextRowsAsync<T>(this NpgsqlDataReader reader, Func<NpgsqlDataReader, T> row, CancellationToken ct)
    {
        await reader.NextResultAsync(ct);
        return await reader.RowsAsync(row, ct);
    }

    /// <summary>Null for SQL's NULL.</summary>
    public static T? At<T>(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? default : reader.GetFieldValue<T>(column);

    public static T? ValueAt<T>(this NpgsqlDataReader reader, int column)
        where T : struct => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);

    public static DateTimeOffset MomentAt(this NpgsqlDataReader reader, int column) => reader.GetFieldValue<DateTimeOffset>(column);
}
