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
}
