namespace Ingest.Worker.Polling.Markup;

/// <summary>What one document may cost. All are far above what any real feed needs.</summary>
internal static class MarkupLimits
{
    /// <summary>Elements inside one another. Reading deeper trees recursively ends the process.</summary>
    public const int Depth = 256;

    public const int AttributesPerElement = 256;

    /// <summary>Namespace declarations in force at one place.</summary>
    public const int Declarations = 256;

    /// <summary>How far into a document its first known element may be, in characters.</summary>
    public const int Prolog = 1 << 16;

    public const int Entities = 200;

    /// <summary>Characters of one internal entity.</summary>
    public const int EntityLength = 1_000;

    /// <summary>Characters that all references to internal entities together may add.</summary>
    public const int Expansion = 1 << 16;

    /// <summary>
    /// Bytes that all elements of one document may take, also where they are given up part by part. Real feeds write forty characters for a
    /// node and stay at three or four bytes a character; a document that is nothing but tags would come to twenty. With the document's bytes
    /// and its text, two bytes a character, reading never takes more than ten times a document's size, even one that is a single item.
    /// </summary>
    public static long TreeBytes(int characters) => Math.Max(1L << 20, 6L * characters);

    /// <summary>
    /// Items of one feed that are read; the first are kept, which are the newest nearly everywhere. An entry costs some two hundred bytes
    /// however little it says, and no publisher's item takes fewer characters than this allows.
    /// </summary>
    public static int Items(int characters) => Math.Clamp(characters / 40, 1_000, 20_000);
}
