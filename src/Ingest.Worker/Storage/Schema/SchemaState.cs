namespace Ingest.Worker.Storage.Schema;

/// <summary>The database's schema beside the one that this program was built for.</summary>
internal enum SchemaState
{
    Current,

    /// <summary>Empty, or of an earlier program: <c>ingest migrate</c> brings it up to date.</summary>
    Behind,

    /// <summary>Of a later program: this one must not write to it.</summary>
    Newer,
}
