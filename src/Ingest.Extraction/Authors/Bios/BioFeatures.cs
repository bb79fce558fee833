using System.Diagnostics;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>The numbers by which the model tells a bio from other text.</summary>
internal static class BioFeatures
{
    /// <summary>Marks by which a block's place is named, each a feature.</summary>
    private static readonly Marks[] Named =
        [Marks.Bio, Marks.Byline, Marks.Comment, Marks.Related, Marks.Newsletter, Marks.Teaser, Marks.Sidebar | Marks.AsideTag, Marks.FooterTag | Marks.Footer, Marks.Share, Marks.Hidden | Marks.NotShown, Marks.ListTag, Marks.LinkTag, Marks.Ad, Marks.HeaderTag | Marks.Header, Marks.Product];

    /// <summary>Index of the first feature that class names and ids give, and of the first of <see cref="Named"/>.</summary>
    private const int FirstAround = TextCount + NameCount;

    private const int FirstMark = FirstAround + AroundCount + BlockCount;

    /// <summary>How far from the row's end the two judgements begin that go by names.</summary>
    private const int NamedJudgements = 4;

    private const int TextCount = 22;

    private const int NameCount = 13;

    private const int AroundCount = 8;

    private const int BlockCount = 5;

    public static float[] Of(BioCandidate candidate, BioPage page)
    {
        List<float> row = new(100);
        AddText(row, candidate);
        AddName(row, candidate, page);
        Debug.Assert(row.Count == FirstAround, "FirstAround");
        AddAround(row, candidate);
        AddBlock(row, candidate.Block, page);
        AddPlace(row, candidate.Block, page);
        AddBox(row, candidate, page);
        AddNeighbours(row, candidate.Block, page);
        AddJudgements(row, candidate, page);
        return [.. row];
    }

    /// <summary>The same row as if no element around the block had a telling name.</summary>
    public static float[] WithoutNames(float[] row)
    {
        float[] bare = [.. row];
        bare.AsSpan(FirstAround, AroundCount - 1).Fill(AncestorNames.Levels);
        bare[FirstAround + AroundCount - 1] = 0;
        bare.AsSpan(FirstMark, Named.Length).Clear();
        bare.AsSpan(bare.Length - NamedJudgements, 2).Clear();
        return bare;
    }

    private static void AddText(List<float> row, BioCandidate candidate)
    {
        var text = candidate.Text;
        var words = text.Words.Length;
        row.Add(words);
        row.Add(candidate.Block.Text.Length);
        row.Add(candidate.Block.Text.Count(letter => letter is '.' or '!' or '?'));
        row.Add(text.CountOf(BioLexicon.Roles));
        row.Add(text.CountOf(BioLexicon.Phrases));
        row.Add(text.CountOf(BioLexicon.Contacts));
        row.Add(text.CountOf(BioLexicon.FirstPerson));
        row.Add(text.CountOf(BioLexicon.ThirdPerson));
        row.Add(text.CountOf(BioLexicon.House));
        row.Add(text.CountOf(BioLexicon.Others));
        row.Add((float)text.CountOf(BioLexicon.Roles) / words);
        row.Add((float)text.CountOf(BioLexicon.Phrases) / words);
        row.Add((float)candidate.Block.Text.Count(letter => letter is '"' or '“' or '”' or '«' or '»' or '„') / words);
        row.Add((float)candidate.Block.Text.Count(char.IsDigit) / words);
        row.Add((float)Capitals(candidate.Block.Text) / words);
        row.Add(candidate.Block.Text[^1] is '.' or '!' or '…' ? 1 : 0);
        row.Add(candidate.Block.Text.EndsWith("...", StringComparison.Ordinal) || candidate.Block.Text.EndsWith('…') ? 1 : 0);
        row.Add(candidate.Block.Text.Contains(':', StringComparison.Ordinal) ? 1 : 0);
        row.Add(candidate.Block.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0);
        row.Add(FirstVerb(text));
        row.Add(text.Words[0] is "i" or "i'm" or "ich" or "hi" or "hi," or "hi!" or "hey" or "hello" ? 1 : 0);
        row.Add(text.Text.Contains(" is a ", StringComparison.Ordinal) || text.Text.Contains(" is an ", StringComparison.Ordinal) || text.Text.Contains(" is the ", StringComparison.Ordinal) ? 1 : 0);
    }

    private static void AddName(List<float> row, BioCandidate candidate, BioPage page)
    {
        var name = candidate.Name;
        var after = name.Strength == 0 ? "" : candidate.Text.Text[Math.Min(candidate.Text.Text.Length, name.At + name.Length + 1)..].TrimStart(',', ' ', '\'');
        var next = after.Split(' ')[0];
        row.Add(page.Names.Length);
        row.Add(name.Strength);
        row.Add(name.At);
        row.Add(name.Strength == 0 ? 1 : (float)name.At / candidate.Text.Text.Length);
        row.Add(BioLexicon.Verbs.Contains(next) ? 1 : 0);
        row.Add(next is "is" or "ist" or "est" or "es" or "e" or "er" or "ar" ? 1 : 0);
        row.Add(next is "said" or "says" or "told" or "wrote" or "and" or "sagte" ? 1 : 0);
        row.Add(candidate.NamedInFull);
        row.Add((float)page.Descriptions.Select(description => Overlap.Of(candidate.Text, description)).DefaultIfEmpty(-1).Max());
        row.Add((float)Overlap.Of(candidate.Text, page.Summary));
        row.Add(candidate.Author >= 0 && page.Credits[candidate.Author].Kind == AuthorKind.Organization ? 1 : 0);
        row.Add(candidate.Author >= 0 && page.IsSiteName(page.Names[candidate.Author]) ? 1 : 0);
        row.Add(candidate.Text.CountOf(BioLexicon.FirstPersonPlural));
    }

    private static void AddAround(List<float> row, BioCandidate candidate)
    {
        var around = candidate.Around;
        row.Add(around.Bio);
        row.Add(around.Author);
        row.Add(around.About);
        row.Add(around.Other);
        row.Add(around.Description);
        row.Add(around.Hidden);
        row.Add(around.End);
        row.Add(around.Other - Math.Min(around.Bio, around.Author));
    }

    private static void AddBlock(List<float> row, Block block, BioPage page)
    {
        row.Add((float)block.LinkDensity);
        row.Add(block.Links);
        row.Add((float)block.EmphasisedChars / Math.Max(1, block.InkChars));
        row.Add((int)block.Kind);
        row.Add(page.RepeatsOf(block));
        Debug.Assert(row.Count == FirstMark, "FirstMark");
        foreach (var mark in Named)
        {
            row.Add((block.Marks & mark) != Marks.None ? 1 : 0);
        }

        row.Add(block.Element.LocalName == "p" ? 1 : 0);
    }

    private static void AddPlace(List<float> row, Block block, BioPage page)
    {
        var count = page.Blocks.Blocks.Count;
        row.Add(page.IsInMain(block) ? 1 : 0);
        row.Add(page.LastProse < 0 ? -1000 : block.Ordinal - page.LastProse);
        row.Add(page.FirstProse < 0 ? -1000 : block.Ordinal - page.FirstProse);
        row.Add(page.Headline < 0 ? -1000 : block.Ordinal - page.Headline);
        row.Add((float)block.Ordinal / count);
        row.Add(InkBetween(page, block));
    }

    private static void AddBox(List<float> row, BioCandidate candidate, BioPage page)
    {
        var at = page.BoxOf(candidate.Block);
        var box = page.Blocks.Containers[at];
        row.Add(box.Blocks);
        row.Add(box.InkChars - candidate.Block.InkChars);
        row.Add(box.Links);
        row.Add(page.Blocks.ContainerOf(candidate.Block).Depth - box.Depth);
        var contents = BoxContents.Of(box.Element);
        row.Add(contents.HasPicture ? 1 : 0);
        row.Add(contents.HasContact ? 1 : 0);
        row.Add(contents.HasProfile ? 1 : 0);
        var (named, headed) = InBox(candidate.Block, box, page);
        row.Add(named ? 1 : 0);
        row.Add(headed ? 1 : 0);
        row.Add(page.AlikeTo(candidate.Block));
    }

    public static bool IsNamedInBox(BioCandidate candidate, BioPage page) => InBox(candidate.Block, page.Blocks.Containers[page.BoxOf(candidate.Block)], page).Named;

    /// <summary>Whether a short block of the box is an author's name, and whether one is a heading over bios.</summary>
    private static (bool Named, bool Headed) InBox(Block block, Container box, BioPage page)
    {
        var named = false;
        var headed = false;
        for (var i = box.FirstBlock; i < Math.Min(box.EndBlock, box.FirstBlock + 12); i++)
        {
            if (i != block.Ordinal && page.Blocks.Blocks[i].Text.Length < 70)
            {
                var line = page.LineAt(i);
                named |= line.Author >= 0;
                headed |= line.IsHeading;
            }
        }

        return (named, headed);
    }

    private static void AddNeighbours(List<float> row, Block block, BioPage page)
    {
        var named = 9;
        var headed = 9;
        for (var back = 1; back <= 6; back++)
        {
            var line = page.LineAt(block.Ordinal - back);
            named = named == 9 && line.Author >= 0 ? back : named;
            headed = headed == 9 && line.IsHeading ? back : headed;
        }

        row.Add(named);
        row.Add(headed);
        row.Add(page.At(block.Ordinal - 1)?.InkChars ?? 0);
        row.Add(page.At(block.Ordinal + 1)?.InkChars ?? 0);
        row.Add((float)(page.At(block.Ordinal - 1)?.LinkDensity ?? 0));
        row.Add((float)(page.At(block.Ordinal + 1)?.LinkDensity ?? 0));
        row.Add(page.At(block.Ordinal - 1) is { } previous && Math.Abs(previous.Template - block.Template) == 0 ? 1 : 0);
        row.Add(page.At(block.Ordinal + 1) is { } next && Math.Abs(next.Template - block.Template) == 0 ? 1 : 0);
        row.Add(page.At(block.Ordinal - 1) is { } before2 ? block.ElementsBefore - before2.ElementsBefore : 0);
    }

    /// <summary>What a reader goes by, put together: a few hundred examples are too few to learn the combinations.</summary>
    private static void AddJudgements(List<float> row, BioCandidate candidate, BioPage page)
    {
        var text = candidate.Text;
        var beginsWithName = candidate.Name is { Strength: 3, At: <= 12 };
        var after = candidate.Name.Strength == 0 ? "" : text.Text[Math.Min(text.Text.Length, candidate.Name.At + candidate.Name.Length + 1)..];
        var verbFollows = after.TrimStart(',', ' ').Split(' ')[0] is { Length: > 0 } verb && BioLexicon.Verbs.Contains(verb);
        var isAtEnd = page.LastProse >= 0 && candidate.Block.Ordinal >= page.LastProse - 2;
        var roles = text.CountOf(BioLexicon.Roles);
        row.Add(BioCandidate.IsDesignated(text) ? 1 : 0);
        row.Add(BioCandidate.IsDesignated(text) && isAtEnd ? 1 : 0);
        row.Add(beginsWithName && verbFollows ? 1 : 0);
        row.Add(beginsWithName && verbFollows && isAtEnd ? 1 : 0);
        row.Add(beginsWithName && roles > 0 && isAtEnd ? 1 : 0);
        row.Add(beginsWithName && roles > 0 ? 1 : 0);
        row.Add(candidate.Around.Bio <= 1 && candidate.Block.LinkDensity < 0.4 && text.CountOf(BioLexicon.House) == 0 ? 1 : 0);
        row.Add(candidate.Around is { Author: < 5, Other: 7 } && (roles > 0 || text.CountOf(BioLexicon.Phrases) > 1) ? 1 : 0);
        row.Add(text.CountOf(BioLexicon.Contacts) > 0 && candidate.Name.Strength > 0 ? 1 : 0);
        row.Add(roles + text.CountOf(BioLexicon.Phrases) + text.CountOf(BioLexicon.Contacts) - (2 * text.CountOf(BioLexicon.House)) - (2 * text.CountOf(BioLexicon.Others)));
    }

    private static int Capitals(string text)
    {
        var capitals = 0;
        for (var i = 1; i < text.Length; i++)
        {
            capitals += char.IsUpper(text[i]) && text[i - 1] == ' ' ? 1 : 0;
        }

        return capitals;
    }

    private static int FirstVerb(FoldedText text)
    {
        var at = Array.FindIndex(text.Words, word => BioLexicon.Verbs.Contains(word));
        return at < 0 ? 99 : at;
    }

    /// <summary>Ink between the main text's end and the block; negative within the text.</summary>
    private static float InkBetween(BioPage page, Block block)
    {
        if (page.LastProse < 0)
        {
            return -1;
        }

        var ink = block.Ordinal == page.LastProse ? 0 : page.InkBetween(block.Ordinal, page.LastProse);
        return block.Ordinal > page.LastProse ? ink : -ink;
    }
}
