using System.Buffers;
using System.Collections.Frozen;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>A block that may be a bio, and what was read of it once.</summary>
internal sealed class BioCandidate
{
    /// <summary>Words; shorter texts are names, titles and links.</summary>
    private const int FewestWords = 5;

    /// <summary>Characters of a text without blanks between its words.</summary>
    private const int FewestCharacters = 15;

    /// <summary>Characters; the longest bio paragraph of the labelled pages has 1,900.</summary>
    private const int Longest = 3000;

    private static readonly FrozenSet<string> FirstWords =
        FrozenSet.ToFrozenSet([.. BioLexicon.Verbs, .. BioLexicon.ThirdPerson, "i'm", "i’m", "i", "lehrt", "lebt", "é", "è", "är", "écrit", "enseña", "estudió", "nació"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWordLookup = FirstWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words within which a bio says who it is about.</summary>
    private const int Beginning = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speaking =
        FrozenSet.ToFrozenSet([.. BioLexicon.Verbs, "i'm", "i"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ThirdPerson =
        BioLexicon.ThirdPerson.Where(word => word.Length > 1).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> DesignationStems =
        SearchValues.Create(["author", "autor", "auteur", "autrice", "autora", "autore", "writer", "written", "verfasser", "forfatter", "guest post"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Designations = SearchValues.Create(BioLexicon.Designations, StringComparison.Ordinal);

    private BioCandidate(Block block, FoldedText text, AncestorNames around)
    {
        Block = block;
        Text = text;
        Around = around;
    }

    public Block Block { get; }

    public FoldedText Text { get; }

    public AncestorNames Around { get; }

    /// <summary>The author whom the text names most clearly; -1 when it names none.</summary>
    public int Author { get; private set; } = -1;

    public NameUse Name { get; private set; } = NameUse.None;

    /// <summary>Authors whom the text names in full.</summary>
    public int NamedInFull { get; private set; }

    /// <summary>Null when nothing about the block suggests a bio. Most blocks are refused by their raw text: to fold a text costs more than to parse it.</summary>
    public static BioCandidate? Of(Block block, BioPage page)
    {
        if (block.Text.Length > Longest || block.Kind == BlockKind.Code || !HasWordsEnough(block.Text))
        {
            return null;
        }

        var isMarked = (block.Marks & (Marks.Bio | Marks.Byline)) != Marks.None;
        var isNamed = page.MayName(block.Text);
        var isInText = page.IsInMain(block) && block.Ordinal < page.LastProse - 6;
        var isIntroduced = !isInText && IsIntroduced(page.LineAt(block.Ordinal - 1), page.LineAt(block.Ordinal - 2));
        if (!isMarked && !isNamed && !isIntroduced && (isInText || !MaySpeakOfAPerson(block, page)))
        {
            return null;
        }

        var candidate = Read(block, page);
        var around = candidate.Around;
        var suggests = candidate.Author >= 0 || isIntroduced || around.Bio < 7 || around.Author < 4
            || (!isInText && (SpeaksOfAPerson(candidate.Text) || IsDesignated(candidate.Text) || Continues(candidate.Text, block, page) || IsDescribed(candidate.Text, page)));
        return suggests ? candidate : null;
    }

    private static bool HasWordsEnough(string text) => text.AsSpan().Count(' ') >= FewestWords - 1 || (FoldedText.HasNoBlanks(text) && text.Length >= FewestCharacters);

    private static bool IsIntroduced(ShortLine above, ShortLine before) =>
        above.IsHeading || above.IsNameAlone || before is { IsNameAlone: true } or { IsHeading: true, Author: >= 0 };

    /// <summary>A look at the first words, and at the stems of what an author is called.</summary>
    private static bool MaySpeakOfAPerson(Block block, BioPage page) =>
        page.Descriptions.Count > 0
        || block.Text.AsSpan().ContainsAny(DesignationStems)
        || BeginsWithFirstWord(block.Text);

    private static bool BeginsWithFirstWord(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var word in text.Split(' '))
        {
            if (FirstWordLookup.Contains(text[word].Trim(",.’'")))
            {
                return true;
            }

            if (++words == 6)
            {
                break;
            }
        }

        return false;
    }

    public static BioCandidate Read(Block block, BioPage page)
    {
        var candidate = new BioCandidate(block, FoldedText.Of(block.Text), page.AroundOf(block));
        candidate.FindName(page.Names);
        return candidate;
    }

    private void FindName(KnownName[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var use = names[i].UseIn(Text);
            NamedInFull += use.Strength == 3 ? 1 : 0;
            if (use.Strength > Name.Strength || (use.Strength == Name.Strength && use.Strength > 0 && use.At < Name.At))
            {
                (Author, Name) = (i, use);
            }
        }
    }

    /// <summary>"Ann Lee is …": two or three words, then a verb of bios, and somebody's work in it.</summary>
    private static bool SpeaksOfAPerson(FoldedText text) =>
        text.BeginsWithAny(Beginning, Speaking) && text.HasAnyOf(BioLexicon.Roles);

    internal static bool IsDesignated(FoldedText text) => text.HasAny(Designations);

    /// <summary>"He is …", "During this time she …" right below a short line that names an author, or a few lines further.</summary>
    private static bool Continues(FoldedText text, Block block, BioPage page) =>
        text.BeginsWithAny(Beginning, ThirdPerson)
        && Enumerable.Range(1, 4).Any(back => page.At(block.Ordinal - back) is { Text.Length: < 200 } above && page.Names.Any(name => name.UseIn(FoldedText.Of(above.Text)).Strength == 3));

    private static bool IsDescribed(FoldedText text, BioPage page) => page.Descriptions.Any(description => Overlap.Of(text, description) > 0.6);
}
