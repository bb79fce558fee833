namespace Ingest.Worker.Storage.Schema;

/// <summary>The SQL files that are built into the program.</summary>
internal static class SqlResource
{
    public static string Read(string name)
    {
        using var stream = typeof(SqlResource).Assembly.GetManifestResourceStream($"Ingest.Worker.Storage.Schema.Sql.{name}.sql")
            ?? throw new InvalidOperationException($"No SQL resource '{name}' is built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
