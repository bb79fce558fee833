using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Names the author of a page without a byline by the bio: "Ann Lee is a garden writer …" below the text, or the name above it in an author box.</summary>
internal static partial class NamesFromBios
{
    /// <summary>Blocks before and after the end of the main text in which a bio names its author.</summary>
    private const int NearEnd = 4;

    /// <summary>Words after the verb.</summary>
    private const int Soon = 7;

    public static IReadOnlyList<Credit> Read(BioPage page)
    {
        List<Credit> credits = [];
        foreach (var block in page.Blocks.Blocks)
        {
            if (block.Text.Length is > 20 and < 1500 && (!page.IsInMain(block) || block.Ordinal > page.LastProse - NearEnd || (block.Marks & (Marks.Bio | Marks.Byline)) != Marks.None) && NameOf(block, page) is { } name)
            {
                credits.Add(new Credit(name, AuthorKind.Person));
                credits.AddRange(NextSentence().Matches(block.Text).Select(match => PersonIn(match.Groups["name"].Value)).OfType<string>().Select(other => new Credit(other, AuthorKind.Person)));
            }
        }

        return credits.Count > 4 ? [] : JsonLdCredits.Distinct(credits.Count > 0 ? credits : OnCards(page));
    }

    /// <summary>"Nils" and "Nils Pickert ist freier Autor": the bio spells the name out.</summary>
    public static string? SpelledOut(string given, string bio)
    {
        var name = given.Contains(' ', StringComparison.Ordinal) ? null : LeadingName(bio);
        return name is not null && name.StartsWith(given + " ", StringComparison.OrdinalIgnoreCase) && FoldedText.Of(bio).HasAnyOf(BioLexicon.Roles) ? name : null;
    }

    /// <summary>After the text, a line that is a name, and right below it or one line further "Ann is head of …". A list of such cards shows a team.</summary>
    private static List<Credit> OnCards(BioPage page)
    {
        List<Credit> cards = [];
        for (var at = Math.Max(0, page.LastProse + 1); page.LastProse >= 0 && page.At(at) is { } block; at++)
        {
            if (block.Text.Length is > 40 and < 1500 && (block.Marks & (Marks.Comment | Marks.Related | Marks.Teaser)) == Marks.None && !BioOfOthers.IsIntroduced(block, page) && CardOf(block, page) is { } name)
            {
                cards.Add(new Credit(name, AuthorKind.Person));
            }
        }

        return cards.Count > 2 ? [] : cards;
    }

    private static string? CardOf(Block block, BioPage page)
    {
        var text = FoldedText.Of(block.Text);
        if (!text.HasAnyOf(BioLexicon.Roles) || text.HasAnyOf(BioLexicon.Others))
        {
            return null;
        }

        for (var back = 1; back <= 2; back++)
        {
            if (page.At(block.Ordinal - back) is { Text.Length: < 50 } above && PersonIn(above.Text) is { } name && new KnownName(name).UseIn(text) is { Strength: 1 or 3, At: <= 1 } use
                && SaysWork(text.Text[Math.Min(text.Text.Length, use.At + use.Length + 1)..]))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"is the head of …": a verb of bios, and soon after it what a person is; a conference is "the event where researchers …".</summary>
    private static bool SaysWork(string afterName)
    {
        var words = afterName.TrimStart(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && BioLexicon.Verbs.Contains(words[0]) && words.Skip(1).Take(Soon).Any(word => BioLexicon.Roles.Contains(word.Trim(',', '.')));
    }

    private static string? NameOf(Block block, BioPage page)
    {
        var isNearEnd = page.LastProse >= 0 && Math.Abs(block.Ordinal - page.LastProse) <= NearEnd && (block.Ordinal > page.LastProse - 2);
        var around = page.AroundOf(block);
        var isBox = around is { Bio: < 3, Other: 7 } || around is { Author: < 3, Other: 7 };
        if ((!isNearEnd && !isBox) || (block.Marks & (Marks.Comment | Marks.Related)) != Marks.None)
        {
            return null;
        }

        if (isBox && Written(block.Text) is { } writer)
        {
            return writer;
        }

        var text = FoldedText.Of(block.Text);
        if (BioOfOthers.IsIntroduced(block, page) || BioOfOthers.IsHouse(text))
        {
            return null;
        }

        if ((!text.HasAnyOf(BioLexicon.Roles) && !Beat().IsMatch(block.Text)) || text.HasAnyOf(BioLexicon.Others))
        {
            return null;
        }

        return LeadingName(block.Text) ?? Written(block.Text) ?? (isBox ? NameAbove(block, text, page) : null);
    }

    public static string? LeadingName(string text) => Leading().Match(text) is { Success: true } match ? PersonIn(match.Groups["name"].Value) : null;

    private static string? Written(string text) => WrittenBy().Match(text) is { Success: true } match ? PersonIn(match.Groups["name"].Value) : null;

    private static string? PersonIn(string text) => AuthorName.Read(text) is [{ Kind: AuthorKind.Person } name] && name.Name.Contains(' ', StringComparison.Ordinal) ? name.Name : null;

    private static string? NameAbove(Block block, FoldedText text, BioPage page)
    {
        for (var back = 1; back <= 4; back++)
        {
            if (page.At(block.Ordinal - back) is { Text.Length: < 50 } above && PersonIn(above.Text) is { } name && new KnownName(name).UseIn(text).Strength > 0)
            {
                return name;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[.!?] (?<name>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|del|la|al|bin)){1,3}) (?:is|ist|est|es|é|è|är|er) ", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NextSentence();

    [GeneratedRegex(@"^(?:About |Über |By )?(?<name>(?:Dr\.? |Prof\.? )*\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|del|la|al|bin)){1,4}),? (?:is|was|has|writes|covers|teaches|lives|works|ist|war|schreibt|arbeitet|lehrt|leitet|lebt|est|écrit|es|escribe|è|é|är|er)\b", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Leading();

    /// <summary>"Ann Lee covers diplomacy for the Basin Post": what newsrooms print below a story where nothing else says what somebody is.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:covers|reports on|writes about|writes for) .{3,80}? (?:for|at|from|in) (?:the |our )?\p{Lu}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Beat();

    [GeneratedRegex(@"^(?:This (?:guest )?(?:post|article) (?:was|is) (?:written|contributed) by|Written by|Guest post by|Ein Gastbeitrag von) (?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WrittenBy();
}
