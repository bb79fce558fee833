using System.Buffers;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>What is a bio whatever the model thinks, first answer wins; and what never is.</summary>
internal static class BioRules
{
    private static readonly SearchValues<string> Disclosures = SearchValues.Create(BioLexicon.Disclosures, StringComparison.Ordinal);

    private static readonly SearchValues<string> Reach = SearchValues.Create(BioLexicon.Reach, StringComparison.Ordinal);

    /// <summary>Characters before a name with which a sentence begins: Greek names have an article.</summary>
    private const int LongestArticle = 3;

    /// <summary>Words of a paragraph about somebody.</summary>
    private const int FewestWords = 8;

    /// <summary>The same in Korean, whose words hold as much as two.</summary>
    private const int FewestLongWords = 5;

    public static readonly IReadOnlyList<(string Name, Func<BioCandidate, BioPage, bool> Holds)> InOrder =
    [
        ("designation", IsDesignation),
        ("author description", IsDescription),
        ("heading above", FollowsHeading),
        ("name above", FollowsName),
        ("name and contact at the end", IsContactAtEnd),
        ("name and work at the end", IsWorkAtEnd),
    ];

    /// <summary>The name of the first rule that holds; null when none does.</summary>
    public static string? For(BioCandidate candidate, BioPage page) => InOrder.FirstOrDefault(rule => rule.Holds(candidate, page)).Name;

    /// <summary>A house is no person, who pays an author is no bio, and the only prose of a page is its text.</summary>
    public static bool Forbids(BioCandidate candidate, BioPage page) =>
        page.Credits.All(credit => credit.Kind == AuthorKind.Organization)
        || BioOfOthers.Is(candidate, page)
        || (page.FirstProse == page.LastProse && candidate.Block.Ordinal == page.FirstProse)
        || candidate.Text.HasAny(Disclosures);

    /// <summary>"Der Autor ist Professor …" at the end of the text.</summary>
    private static bool IsDesignation(BioCandidate candidate, BioPage page) =>
        IsAtEnd(candidate, page, 2, after: 25) && candidate.Text.Words.Length >= 5
        && BioLexicon.Designations.Any(phrase => candidate.Text.IndexOf(phrase) is >= 0 and <= 2);

    /// <summary>An element that is called the author's bio or description, in a box that names the author.</summary>
    private static bool IsDescription(BioCandidate candidate, BioPage page) =>
        candidate.Around is { Bio: 0, Other: > 2 } && candidate.Text.Words.Length >= 6 && candidate.Block.LinkDensity < 0.3 && candidate.Block.Text.Count(char.IsDigit) < candidate.Text.Words.Length
        && candidate.Text.CountOf(BioLexicon.House) == 0 && candidate.Text.CountOf(BioLexicon.Others) == 0
        && BioFeatures.IsNamedInBox(candidate, page);

    /// <summary>"About Ann Lee" or "About the author" right above.</summary>
    private static bool FollowsHeading(BioCandidate candidate, BioPage page)
    {
        if (candidate.Text.Words.Length < 7 || candidate.Around.Other < 3 || candidate.Block.LinkDensity > 0.3 || candidate.Text.CountOf(BioLexicon.Others) > 0
            || page.At(candidate.Block.Ordinal - 1) is not { Text.Length: < 60 } above)
        {
            return false;
        }

        var heading = FoldedText.Of(above.Text);
        var isNamed = candidate.Name.Strength > 0 || (NamesTheAuthor(heading) && candidate.Text.Words.Take(3).Any(word => BioLexicon.Roles.Contains(word.Trim(',', '.'))));
        return isNamed && candidate.Block.Text[^1] is '.' or '!' or '…' or ')' && BioHeading.Is(heading) && (heading.Words.Length > 1 || above.Kind == BlockKind.Heading)
            && (heading.Words[0] is "about" or "uber" or "sobre" or "acerca" or "zur" or "zum" || NamesTheAuthor(heading) || page.Names.Any(name => name.UseIn(heading).Strength == 3));
    }

    /// <summary>"About the author", "Sobre a autora", "L'autrice": a heading over nothing but a bio.</summary>
    private static bool NamesTheAuthor(FoldedText heading) =>
        heading.Words.Length <= 4 && heading.Words.Any(word => BioLexicon.AuthorStems.Any(stem => word.Contains(stem, StringComparison.Ordinal)));

    /// <summary>After the text, a line that is the author's name and nothing else, then prose about a person.</summary>
    private static bool FollowsName(BioCandidate candidate, BioPage page)
    {
        var block = candidate.Block;
        if (page.LastProse < 0 || block.Ordinal < page.LastProse || candidate.Around.Other < 7 || block.LinkDensity > 0.3 || page.AlikeTo(block) > 4
            || (block.Marks & (Marks.Comment | Marks.Related | Marks.Teaser)) != Marks.None || candidate.Text.CountOf(BioLexicon.House) > 0)
        {
            return false;
        }

        var text = candidate.Text;
        var isAboutAPerson = text.CountOf(BioLexicon.Roles) + text.CountOf(BioLexicon.Phrases) > 0 && text.CountOf(BioLexicon.Others) == 0;
        var isSentence = text.Words.Length >= 8 || candidate.Block.Text[^1] is '.' or '!';
        return isAboutAPerson && isSentence && Enumerable.Range(1, 2).Any(back => page.At(block.Ordinal - back) is { Text.Length: < 60 } above && IsNameLine(FoldedText.Of(above.Text), page));
    }

    private static bool IsNameLine(FoldedText line, BioPage page) =>
        page.Names.Any(name => name.Full.Contains(' ', StringComparison.Ordinal) && name.UseIn(line).Strength == 3 && line.Words.Length <= name.Full.Split(' ').Length + 2);

    /// <summary>"Ann Lee's book is out now. Follow her on Twitter @annlee."</summary>
    private static bool IsContactAtEnd(BioCandidate candidate, BioPage page) =>
        IsAtEnd(candidate, page, 1) && candidate.Name is { Strength: 3, At: <= 2 } && candidate.Text.Words.Length >= 8
        && candidate.Text.HasAny(Reach);

    /// <summary>"Ann Lee, a former diplomat, teaches …": authors do not begin the last paragraph of an article with their own name.</summary>
    private static bool IsWorkAtEnd(BioCandidate candidate, BioPage page) =>
        IsAtEnd(candidate, page, 1) && candidate.Block.Ordinal <= page.LastProse + 4 && candidate.Name is { Strength: 3, At: <= LongestArticle }
        && page.Credits[candidate.Author].Kind == AuthorKind.Person && IsFullName(page.Names[candidate.Author].Full)
        && WordCount.Of(candidate.Block.Text) >= (FoldedText.HasNoBlanks(page.Names[candidate.Author].Full) ? FewestLongWords : FewestWords) && candidate.Block.LinkDensity < 0.5 && candidate.Text.CountOf(BioLexicon.Others) == 0
        && candidate.Text.CountOf(BioLexicon.Roles) > 0 && candidate.Around.Other > 2;

    private static bool IsFullName(string name) => name.Contains(' ', StringComparison.Ordinal) || FoldedText.HasNoBlanks(name);

    private static bool IsAtEnd(BioCandidate candidate, BioPage page, int before, int after = 12) => page.LastProse >= 0 && candidate.Block.Ordinal >= page.LastProse - before && candidate.Block.Ordinal <= page.LastProse + after;
}
