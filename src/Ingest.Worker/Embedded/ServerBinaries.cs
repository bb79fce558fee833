namespace Ingest.Worker.Embedded;

/// <summary>Where this machine keeps PostgreSQL's server programs (initdb, postgres, pg_ctl).</summary>
internal static class ServerBinaries
{
    /// <summary>Names a folder that is looked in before all others.</summary>
    public const string FolderVariable = "INGEST_POSTGRES_BIN";

    private static readonly string[] Programs = ["initdb", "postgres", "pg_ctl"];

    /// <summary>Debian keeps them off the PATH, one folder a major version; the newest supported one is taken.</summary>
    /// <exception cref="EmbeddedPostgresException">None found; the message says what to install.</exception>
    public static string Find()
    {
        var candidates = new List<string?> { Environment.GetEnvironmentVariable(FolderVariable) };
        candidates.AddRange(VersionFolders("/usr/lib/postgresql", "{0}/bin"));
        candidates.AddRange(VersionFolders("/usr", "{0}/bin", "pgsql-"));
        candidates.AddRange((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return candidates.FirstOrDefault(IsComplete)
            ?? throw new EmbeddedPostgresException(
                $"No PostgreSQL server programs (initdb, postgres, pg_ctl) were found. Install them (Debian: apt-get install postgresql) or name their folder in {FolderVariable}.");
    }

    private static bool IsComplete(string? folder) =>
        !string.IsNullOrEmpty(folder) && Programs.All(name => File.Exists(Path.Combine(folder, name)));

    private static IEnumerable<string> VersionFolders(string root, string pattern, string prefix = "") =>
        Directory.Exists(root)
            ? Directory.EnumerateDirectories(root, prefix + "*")
                .Select(folder => (folder, version: int.TryParse(Path.GetFileName(folder).AsSpan(prefix.Length), out var number) ? number : 0))
                .Where(found => found.version >= 15)
                .OrderByDescending(found => found.version)
                .Select(found => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, found.folder))
            : [];
}
