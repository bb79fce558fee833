using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Edits of headline, standfirst, byline and bio, made everywhere the page says them.</summary>
internal static class FieldEdits
{
    private static readonly ChangeClass[] DekClasses = [ChangeClass.Substantive, ChangeClass.Headline];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Field("word of the headline replaced", page => page.Old.Title, (page, title) => OtherWord(page, title, "velvet"), ChangeClass.Headline),
        Field("word of the headline removed", page => page.Old.Title, (page, title) => OtherWord(page, title, ""), ChangeClass.Headline),
        Field("word added to the headline", page => page.Old.Title, (_, title) => title + " tomorrow", ChangeClass.Headline),
        new("headline changed where it is printed alone", PrintedHeadline),
        Field("new headline", page => page.Old.Title, (_, _) => "Ministers agree on a new timetable", ChangeClass.Headline),
        Field("word of the standfirst replaced", page => page.Old.Dek, (page, dek) => OtherWord(page, dek, "velvet"), DekClasses),
        Field("standfirst rewritten", page => page.Old.Dek, (_, _) => "A new timetable was agreed on after a long night of talks, and few are happy with it", DekClasses),
        Field("author replaced", page => FirstAuthor(page), (_, _) => "Maria Lindqvist", ChangeClass.Byline),
        Field("author's name corrected", page => FirstAuthor(page), (_, name) => name[..^1] + "ski", ChangeClass.Byline),
        Field("word of a bio replaced", page => page.Old.Authors.Select(author => author.Bio).FirstOrDefault(bio => bio?.Length > 30), (page, bio) => OtherWord(page, bio, "botanist"), ChangeClass.Bio),
    ];

    /// <param name="name">Of the kind.</param>
    /// <param name="field">What the page says; null where it says none.</param>
    /// <param name="change">What it says instead; null where this change has no place.</param>
    /// <param name="classes">Any of which is right.</param>
    public static Mutation Field(string name, Func<PageCopy, string?> field, Func<PageCopy, string, string?> change, params ChangeClass[] classes) => new(name, page =>
    {
        var old = field(page);
        var seen = old is null || page.Old.Body.Contains(old, StringComparison.OrdinalIgnoreCase) ? null : change(page, old);
        if (seen is null || seen == old || !Everywhere(page, old!, seen) || StillPrints(page, old!))
        {
            return null;
        }

        return classes is [ChangeClass.Bio]
            ? new Expectation { Classes = classes }
            : new Expectation { Classes = classes, OldSentences = new HashSet<string>(), NewSentences = new HashSet<string>() };
    });

    /// <summary>A headline that is cut into lines or set in capitals is not found where it is printed: no edit that a reader could see.</summary>
    private static bool StillPrints(PageCopy page, string old)
    {
        var words = Words(old);
        return page.Document.QuerySelectorAll("h1").Any(heading => Words(string.Join(' ', PageCopy.Texts(heading).Select(text => text.Data))) == words);
    }

    private static string Words(string text) => string.Join(' ', Ingest.Worker.Comparison.Text.Words.Of(Normalise.Key(text).ToUpperInvariant()));

    /// <summary>Metadata are often written once and forgotten.</summary>
    private static Expectation? PrintedHeadline(PageCopy page)
    {
        var key = Normalise.Key(page.Old.Title ?? "");
        var printed = page.Document.QuerySelectorAll("h1").Where(heading => key.Length > 0 && heading.Closest("nav, ol, ul") is null && Normalise.Key(heading.TextContent) == key).ToList();
        if (printed.Count != 1 || OtherWord(page, page.Old.Title!, "velvet") is not { } seen)
        {
            return null;
        }

        printed[0].TextContent = seen;
        return new Expectation { Classes = [ChangeClass.Headline], OldSentences = new HashSet<string>(), NewSentences = new HashSet<string>() };
    }

    private static string? FirstAuthor(PageCopy page) => page.Old.Authors is [var author, ..] ? author.Name : null;

    private static string? OtherWord(PageCopy page, string text, string word)
    {
        var words = text.Split(' ');
        var places = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 4 && words[i].All(char.IsLetter)).ToList();
        if (places.Count == 0 || words.Length < 3)
        {
            return null;
        }

        words[places[page.Random.Next(places.Count)]] = word;
        return string.Join(' ', words).Replace("  ", " ", StringComparison.Ordinal);
    }

    /// <summary>Bylines and headlines are often set in capitals, and read in the usual case.</summary>
    private const StringComparison Case = StringComparison.OrdinalIgnoreCase;

    /// <returns>Whether a reader sees the change: it was made in the text, not in metadata alone.</returns>
    private static bool Everywhere(PageCopy page, string old, string seen)
    {
        var key = Normalise.Key(old);
        var isSeen = false;
        foreach (var text in PageCopy.Texts(page.Document.DocumentElement).Where(text => Says(text.Data, old, key)).ToList())
        {
            isSeen |= text.ParentElement!.LocalName != "title";
            text.Data = Replaced(text.Data, old, seen);
        }

        foreach (var attribute in page.Document.All.SelectMany(element => element.Attributes).Where(attribute => Says(attribute.Value, old, key)).ToList())
        {
            attribute.Value = Replaced(attribute.Value, old, seen);
        }

        foreach (var script in page.Document.QuerySelectorAll("script").Where(script => script.GetAttribute("type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true))
        {
            script.TextContent = Whole(old).Replace(Whole(Json(old)).Replace(script.TextContent, Dollars(Json(seen))), Dollars(seen));
        }

        return isSeen;
    }

    private static bool Says(string text, string old, string key) => (text.Contains(old, Case) && Whole(old).IsMatch(text)) || (text.Length < 3 * key.Length + 20 && Normalise.Key(text) == key);

    private static string Replaced(string text, string old, string seen) =>
        text.Contains(old, Case) ? Whole(old).Replace(text, Dollars(seen)) : seen;

    /// <summary>A short name also stands within words.</summary>
    private static Regex Whole(string old) => new($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(old)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(30));

    private static string Dollars(string text) => text.Replace("$", "$$", StringComparison.Ordinal);

    private static string Json(string text) => JsonSerializer.Serialize(text).Trim('"');
}
