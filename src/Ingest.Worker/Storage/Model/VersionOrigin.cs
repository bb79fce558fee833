namespace Ingest.Worker.Storage.Model;

/// <summary>What brought a version about; stored in snake_case, part of the reader contract.</summary>
internal enum VersionOrigin
{
    /// <summary>The publisher's page changed.</summary>
    Publisher,

    /// <summary>A later extractor read the same bytes differently.</summary>
    Reextraction,

    /// <summary>The first version of an article that was found in a feed's older pages: what stood there before nobody saw.</summary>
    Backfill,
}
