namespace Ingest.Extraction.Authors.Bios;

/// <summary>What an element's class, id and other names say of the text in it.</summary>
[Flags]
internal enum ElementName : byte
{
    None = 0,
    Bio = 1,
    Author = 1 << 1,
    About = 1 << 2,

    /// <summary>A reviewer, an editor, a related post, a comment.</summary>
    Other = 1 << 3,
    Description = 1 << 4,
    Hidden = 1 << 5,
    End = 1 << 6,
}
