using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Tells the bio of somebody who is no author of the page: a reviewer, another contributor, the house itself.</summary>
internal static partial class BioOfOthers
{
    public static bool Is(BioCandidate candidate, BioPage page) =>
        NamesAnother(candidate, page)
        || IsIntroduced(candidate.Block, page)
        || (IsHouse(candidate.Text) && candidate.Text.CountOf(BioLexicon.ThirdPerson) + candidate.Text.CountOf(BioLexicon.FirstPerson) == 0)
        || Quoted().IsMatch(candidate.Block.Text)
        || Credited().IsMatch(candidate.Block.Text);

    /// <summary>"Fact checked by Bo Ek" right above.</summary>
    public static bool IsIntroduced(Block block, BioPage page)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (page.At(block.Ordinal - back) is { Text.Length: < 60 } above && Reviewed().IsMatch(above.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Landmark is a leading provider of …".</summary>
    public static bool IsHouse(FoldedText text)
    {
        var verb = text.IndexOf("is a") is >= 0 and var a ? a : text.IndexOf("is an") is >= 0 and var an ? an : text.IndexOf("is the") is >= 0 and var the ? the : text.IndexOf("ist ein");
        if (verb is < 0 or > 40)
        {
            return false;
        }

        var said = text.Text[verb..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = " " + string.Join(' ', said.Take(12)) + " ";
        return BioLexicon.HouseKinds.Any(kind => start.Contains(" " + kind, StringComparison.Ordinal)) && !said.Take(12).Any(word => BioLexicon.Roles.Contains(word.Trim(',', '.')));
    }

    /// <summary>The text begins with a full name, or "I'm" and a name, and it is nobody's of the byline.</summary>
    private static bool NamesAnother(BioCandidate candidate, BioPage page)
    {
        var name = NamesFromBios.LeadingName(candidate.Block.Text) ?? (Introduction().Match(candidate.Block.Text) is { Success: true } match ? match.Groups["name"].Value : null);
        if (name is null)
        {
            return false;
        }

        var words = FoldedText.Of(name).Words;
        return !page.Names.Any(known => IsNamedBy(known, words));
    }

    /// <summary>By the same surname; where either is one word only, by that word.</summary>
    private static bool IsNamedBy(KnownName known, string[] words)
    {
        var own = known.Full.Split(' ');
        return own.Length > 1 && words.Length > 1 ? Array.Exists(own, word => AreAlike(word, words[^1])) || Array.Exists(words, word => AreAlike(word, own[^1])) : Array.Exists(own, one => Array.Exists(words, word => AreAlike(one, word)));
    }

    private static bool AreAlike(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:(?:Hi|Hey|Hello|Hallo|Hej|Hola)[,!]?(?: there)?[,!]?\W{0,4} ?)?(?:I[’']m|I am|My name is|Ich bin|Mein Name ist|Je suis|Soy) (?<name>\p{Lu}\p{Ll}+)(?:[ ,.!]|$)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^(?:(?:medically |expert |fact[- ])?(?:reviewed|checked)(?: by)?|fact[- ]checker|reviewer|edited by|interviewee|translated by)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Reviewed();

    // Whose the page is, and whose the pictures: "© 2020 Ann Lee, all rights reserved", "Photographed by Ann Lee".
    [GeneratedRegex(@"^disclaimer\b|^(?:photo(?:graph(?:ed|s|y))?s?|illustrat(?:ed|ions?)|styled|translated|produced|designed)\b.{0,20} by\b|^.{0,40}(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)|\ball rights reserved\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Credited();

    [GeneratedRegex(@"^[„“""][^„“”""]{60,}(?:[”“""]\s*(?:[–—-].{2,60})?)?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Quoted();
}
