namespace Ingest.Corpora.Bios;

/// <summary>A bylined author as people labelled the page.</summary>
public sealed record BioGoldAuthor(string Name, string? Bio, string? Kind);
