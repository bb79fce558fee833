using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Page.State;

/// <summary>What markup of a whole page, found in a page's data, was read as.</summary>
/// <param name="Body">Its blocks, in reading order.</param>
/// <param name="Authors">Those that the markup names.</param>
internal sealed record DataPage(IReadOnlyList<BodyBlock> Body, PageAuthors Authors);
