namespace Ingest.Extraction.Labels;

/// <summary>What the words of a block suggest that it is for.</summary>
[Flags]
internal enum Cues : ulong
{
    None = 0,
    ReadMore = 1UL << 0,
    Subscribe = 1UL << 1,
    Share = 1UL << 2,
    Copyright = 1UL << 3,
    Credit = 1UL << 4,
    Advertisement = 1UL << 5,
    Comment = 1UL << 6,
    Cookie = 1UL << 7,
    Author = 1UL << 8,
    Contact = 1UL << 9,
    Date = 1UL << 10,
    ReadingTime = 1UL << 11,
    Correction = 1UL << 12,
    Topics = 1UL << 13,
    Sale = 1UL << 14,
    Navigation = 1UL << 15,
    Contents = 1UL << 16,
    Donate = 1UL << 17,
    Source = 1UL << 18,
    Account = 1UL << 19,
    Media = 1UL << 20,
    Faq = 1UL << 21,
    Ask = 1UL << 22,
    Conclusion = 1UL << 23,
    Address = 1UL << 24,
    Month = 1UL << 25,
    You = 1UL << 26,
    Self = 1UL << 27,

    /// <summary>No cue: marks a block whose cues have been looked for.</summary>
    Read = 1UL << 63,
}
