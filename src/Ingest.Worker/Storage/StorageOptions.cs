using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Storage;

/// <summary>Section "Storage". The connection string is <c>ConnectionStrings:Database</c>.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Bring the schema up to date when <c>ingest run</c> starts, rather than by <c>ingest migrate</c>.</summary>
    public bool MigrateOnStart { get; set; }

    /// <summary>How long a write waits for a database that is away, restarting, read-only or full before it gives up.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan RetryFor { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one statement may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan StatementTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the bytes of a page are kept after they were last served; their hash is kept for ever. Null keeps them too.</summary>
    public TimeSpan? SnapshotRetention { get; set; }

    /// <summary>Zstandard level of stored pages, 1 (fast) to 19 (small).</summary>
    [Range(1, 19)]
    public int SnapshotCompressionLevel { get; set; } = 3;

    /// <summary>A page that ended the process, or could not be parsed, so many times on end is not visited again until it is released.</summary>
    [Range(1, 100)]
    public int QuarantineAfterAttempts { get; set; } = 3;

    /// <summary>The group role that owns the tables; only <c>ingest migrate</c> needs it.</summary>
    [RegularExpression("[a-z_][a-z0-9_]{0,62}")]
    public string OwnerRole { get; set; } = "ingest_owner";

    /// <summary>The group role of <c>ingest run</c>: reads and writes rows, changes no table and no stored text.</summary>
    [RegularExpression("[a-z_][a-z0-9_]{0,62}")]
    public string WorkerRole { get; set; } = "ingest_worker";

    /// <summary>The group role of people and tools that query schema <c>read</c>.</summary>
    [RegularExpression("[a-z_][a-z0-9_]{0,62}")]
    public string ReaderRole { get; set; } = "ingest_reader";
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
