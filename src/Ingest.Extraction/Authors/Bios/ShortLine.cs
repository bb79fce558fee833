namespace Ingest.Extraction.Authors.Bios;

/// <summary>What a short block, as stands above bios, says: an author's name, or that a bio follows.</summary>
internal sealed record ShortLine
{
    /// <summary>Characters from which a block is no such line.</summary>
    public const int Longest = 90;

    public static readonly ShortLine None = new() { Author = -1 };

    /// <summary>The first author whom it names in full; -1 when it names none.</summary>
    public required int Author { get; init; }

    public bool IsHeading { get; init; }

    /// <summary>The name and hardly a word more.</summary>
    public bool IsNameAlone { get; init; }

    public static ShortLine Of(string text, IReadOnlyList<KnownName> names)
    {
        if (IsPlain(text) && !BioHeading.MayBe(text) && !names.Any(name => name.MayBeWhole(text)))
        {
            return None;
        }

        var folded = FoldedText.Of(text);
        var author = FirstIn(folded, names);
        return new ShortLine
        {
            Author = author,
            IsHeading = BioHeading.Is(folded),
            IsNameAlone = author >= 0 && folded.Words.Length <= names[author].Full.Split(' ').Length + 2,
        };
    }

    /// <summary>Letters that fold to their lower case and nothing else, on one line: most lines of a page, which are told by a look.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~');

    private static int FirstIn(FoldedText text, IReadOnlyList<KnownName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].UseIn(text).Strength == 3)
            {
                return i;
            }
        }

        return -1;
    }
}
