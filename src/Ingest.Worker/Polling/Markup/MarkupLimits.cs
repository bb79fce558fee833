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
    /// Elements and attributes of one document. A node costs a hundred bytes and more, and real feeds write forty characters for one; so
    /// the tree of a document that is nothing but tags stays within a few times the document's own size.
    /// </summary>
    public static int Nodes(int characters) => Math.Max(20_000, characters / 14);
}
