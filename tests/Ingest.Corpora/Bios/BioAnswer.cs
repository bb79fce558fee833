namespace Ingest.Corpora.Bios;

/// <summary>One author as an extractor names it.</summary>
public sealed record BioAnswer(string Name, string? Bio);
