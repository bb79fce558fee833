using Npgsql;

namespace Ingest.Worker.Tests.Infra;

/// <summary>Queries of two columns of text.</summary>
internal static class DatabasePairs
{
    public static async Task<IReadOnlyList<(string First, string Second)>> PairsAsync(this NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }

    /// <summary>The tables of ours in which some row, as text, has it.</summary>
    public static async Task<IReadOnlyList<string>> TablesThatHoldAsync(this NpgsqlDataSource database, string text)
    {
        var tables = await database.PairsAsync("SELECT schemaname, tablename FROM pg_tables WHERE schemaname = 'ingest'");
        Assert.NotEmpty(tables);
        var holding = new List<string>();
        foreach (var (schema, table) in tables)
        {
            await using var command = database.CreateCommand($"SELECT count(*) FROM \"{schema}\".\"{table}\" t WHERE t::text LIKE '%' || $1 || '%'");
            command.Parameters.AddWithValue(text);
            if (await command.ExecuteScalarAsync() is not 0L)
            {
                holding.Add(table);
            }
        }

        return holding;
    }
}
