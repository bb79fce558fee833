namespace Ingest.Worker.Storage.Mapping;

/// <summary>How long a stored text may be, in UTF-16 units; longer ones are cut where text enters the database.</summary>
internal static class TextLimit
{
    public const int Word = 64;

    /// <summary>Of a date as it was written.</summary>
    public const int Date = 120;

    public const int Name = 300;

    /// <summary>Of what is indexed as text: PostgreSQL refuses index rows over about 2,700 bytes.</summary>
    public const int Handle = 500;

    /// <summary>What nothing else was said for.</summary>
    public const int Default = 2_000;

    public const int Title = 4_000;

    public const int Address = 8_000;

    /// <summary>A sentence, a bio, a standfirst.</summary>
    public const int Paragraph = 100_000;

    /// <summary>Below the 10,485,760 of PostgreSQL's varchar.</summary>
    public const int Body = 8_000_000;
}
