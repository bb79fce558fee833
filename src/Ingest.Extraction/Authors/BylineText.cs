using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>The text of a small element with a line break where a reader sees two things.</summary>
internal static class BylineText
{
    /// <summary>Characters; a longer element is no byline.</summary>
    public const int Limit = 400;

    /// <summary>Words.</summary>
    private const int LongestJob = 5;

    private const char SoftBreak = '\u001f';

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(["location", "dateline", "city", "lugar", "ciudad", "localidad", "localidade", "lieu", "luogo", "ort"], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> GivenNamed = SearchValues.Create(["firstname", "first-name", "first_name", "givenname", "given-name", "given_name", "vorname"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> FamilyNamed = SearchValues.Create(["lastname", "last-name", "last_name", "surname", "familyname", "family-name", "family_name", "nachname"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceLookup = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null when the element holds more text than a byline.</summary>
    public static string? Of(Element element)
    {
        var text = new StringBuilder();
        if (!Append(element, text))
        {
            return null;
        }

        var lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines.Select(Joined).Where(line => line.Length > 0));
    }

    /// <summary>Two neighbouring spans are a given and a family name when each holds one word, and two things otherwise.</summary>
    private static string Joined(string line)
    {
        string[] parts = [.. line.Split(SoftBreak).Select(PlainText.Fold).Where(part => part.Length > 0)];
        var isOneName = parts.Length == 2 && parts.All(part => !part.Contains(' ', StringComparison.Ordinal) && !AuthorName.IsBylineLabel(part));
        return string.Join(isOneName ? ' ' : '\n', parts);
    }

    private static bool Append(Element node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is TextNode words)
            {
                text.Append(words.Data.Replace('\n', ' '));
            }
            else if (child is Element element && IsRead(element) && !AppendElement(element, text))
            {
                return false;
            }

            if (text.Length > 4 * Limit)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AppendElement(Element element, StringBuilder text)
    {
        var breaks = element.LocalName is not ("span" or "b" or "strong" or "i" or "em" or "font" or "abbr" or "sup" or "a" or "small" or "time" or "address" or "cite" or "bdi" or "u");
        var isLink = element.LocalName == "a";
        if (!breaks && element.PreviousSibling is Element || element.PreviousSibling is TextNode { Data: var blank } && string.IsNullOrWhiteSpace(blank))
        {
            text.Append(IsFamilyName(element) ? ' ' : SoftBreak);
        }

        // "Ann Lee<span>May 5</span>", "Ann Lee <span>Staff writer</span>": the style sheet parts them.
        if (!breaks && element.PreviousSibling is TextNode { Data: [.., var end] before } && char.IsUpper(FirstOf(element)) && (char.IsLower(end) || IsJobBehind(before, element)))
        {
            text.Append(SoftBreak);
        }

        if (breaks || (isLink && EndsWord(text)) || element.LocalName == "time")
        {
            text.Append('\n');
        }

        var fits = Append(element, text);
        if (breaks || element.LocalName == "time")
        {
            text.Append('\n');
        }
        else if (isLink)
        {
            // Marks the end of a link; a comma or an "and" may follow it, another link may not without a break.
            // What follows a full name in capitals is its job.
            text.Append(element.NextSibling is TextNode { Data: var next } && char.IsUpper(next.AsSpan().TrimStart() is [var initial, ..] ? initial : ' ') && element.TextContent.Trim().Contains(' ', StringComparison.Ordinal) ? '\n' : ' ');
        }

        return fits;
    }

    /// <summary>A job as an element of its own behind two words and more.</summary>
    private static bool IsJobBehind(string before, Element element) =>
        before.AsSpan().Trim() is { Length: > 0 } words && words.Contains(' ') && char.IsLower(words[^1])
        && PlainText.Fold(element.TextContent).Split(' ') is { Length: <= LongestJob } job && BylinePartReader.IsRole(job[^1]) && BylinePartReader.Kind(string.Join(' ', job)) == BylinePart.Role;

    /// <summary>Systems that keep given and family names apart print them apart, too.</summary>
    private static bool IsFamilyName(Element element) =>
        element.ClassName.AsSpan().ContainsAny(FamilyNamed) && element.ParentElement?.Children.TakeWhile(before => !ReferenceEquals(before, element)).LastOrDefault()?.ClassName.AsSpan().ContainsAny(GivenNamed) == true;

    private static char FirstOf(Element element) => element.ChildNodes is [TextNode { Data: [var first, ..] }, ..] ? first : ' ';

    private static bool EndsWord(StringBuilder text)
    {
        var at = text.Length - 1;
        while (at >= 0 && text[at] is ' ' or SoftBreak)
        {
            at--;
        }

        return at >= 0 && at < text.Length - 1 && char.IsLetter(text[at]) && IsCapitalizedWordEnd(text, at);
    }

    /// <summary>"By" and "and" before a link belong to it; a name before a link does not.</summary>
    private static bool IsCapitalizedWordEnd(StringBuilder text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.ToString(start, end - start + 1);
        return char.IsUpper(word[0]) && !AuthorName.IsByline(word + " X");
    }

    private static bool IsRead(Element element) => element.LocalName is not ("script" or "style" or "svg" or "noscript" or "template" or "img" or "figure") && element.GetAttribute("itemprop") != "publisher"
        && (element.ClassName is not { Length: > 0 } names || !(names.Contains("comment", StringComparison.OrdinalIgnoreCase) || IsPlace(names)));

    /// <summary>Where the report was written: set beside the name, and looks like one.</summary>
    private static bool IsPlace(string names)
    {
        foreach (var range in names.AsSpan().SplitAny(" -_"))
        {
            if (PlaceLookup.Contains(names.AsSpan(range)))
            {
                return true;
            }
        }

        return false;
    }
}
