namespace Ingest.Extraction.Authors.Bios;

/// <summary>A block that is a bio, or a part of one.</summary>
/// <param name="Evidence">The rule that says so, or "label" for the model, or "continued" for what follows another.</param>
internal sealed record LabelledBio(BioCandidate Candidate, string Evidence);
