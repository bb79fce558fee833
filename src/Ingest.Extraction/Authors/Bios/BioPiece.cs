namespace Ingest.Extraction.Authors.Bios;

/// <summary>A piece of text that is a bio, and whose.</summary>
/// <param name="Author">Index of the author; -1 when the text names none and no place tells.</param>
/// <param name="Group">Pieces of one box, or of paragraphs that follow each other, share a group.</param>
internal sealed record BioPiece(string Text, int Author, int Group, LabelledBio Source)
{
    public BioCandidate Candidate => Source.Candidate;
}
