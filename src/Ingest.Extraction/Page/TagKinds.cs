namespace Ingest.Extraction.Page;

/// <summary>The elements of HTML by what their tags do.</summary>
internal static class TagKinds
{
    private const int Packed = sizeof(ulong);
    private const int CaseBit = 0x20;

    private static readonly ulong Script = KeyOf("script");

    /// <summary>An element's name as a number: the same for upper and lower case. Names of more than eight characters, none of which has a kind, may share one.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> name)
    {
        var key = 0UL;
        foreach (var c in name[..Math.Min(name.Length, Packed)])
        {
            key = (key << 8) | (byte)(c | CaseBit);
        }

        return name.Length <= Packed ? key : key ^ ((ulong)string.GetHashCode(name[Packed..], StringComparison.OrdinalIgnoreCase) << 1);
    }

    /// <summary>The elements that are of a kind of their own, by <see cref="KeyOf"/>; all others are <see cref="TagKind.Plain"/>.</summary>
    public static IReadOnlyList<(ulong Key, TagKind Kind)> All { get; } = Pairs();

    public static bool IsScript(ulong key) => key == Script;

    private static List<(ulong Key, TagKind Kind)> Pairs()
    {
        (TagKind Kind, string Names)[] kinds =
        [
            (TagKind.Void, "area base bgsound br col embed frame hr img input keygen link meta param source track wbr"),
            (TagKind.ClosedByOthers, "html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rp rt rb rtc"),
            (TagKind.Formatting, "a b big code em font i nobr s small strike strong tt u"),
            (TagKind.Raw, "script style textarea title xmp iframe noembed noframes"),
            (TagKind.Foreign, "svg math"),
            (TagKind.Select, "select"),
        ];
        return kinds.SelectMany(kind => kind.Names.Split(' ').Select(name => (KeyOf(name), kind.Kind))).ToList();
    }
}
