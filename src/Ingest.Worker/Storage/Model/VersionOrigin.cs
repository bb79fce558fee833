namespace Ingest.Worker.Storage.Model;

/// <summary>What brought a version about; stored in snake_case, part of the reader contract.</summary>
internal enum VersionOrigin
{
    /// <summary>The publisher's page changed.</summary>
    Publisher,

    /// <summary>A later extractor read the same bytes differently.</summary>
    Reextraction,

    /// <summary>A page of the past that was added later.</summary>
    Backfill,
}
