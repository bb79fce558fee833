namespace Ingest.Extraction.Authors;

/// <summary>What a piece of a byline is.</summary>
internal enum BylinePart
{
    Person,
    Organization,
    Role,
    Credential,

    /// <summary>One name alone, a handle, a word: a name only where a name is all that can stand.</summary>
    Word,

    /// <summary>A date, an address, a sentence.</summary>
    Other,
}
