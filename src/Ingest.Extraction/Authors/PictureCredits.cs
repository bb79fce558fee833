using System.Buffers;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// A small portrait beside the headline whose alternative text is the name that is printed next to it: "[Ann Lee] Ann Lee · 5 min read". It
/// tells a name that no list knows from a section and a place.
/// </summary>
internal static class PictureCredits
{
    /// <summary>Elements after the headline.</summary>
    private const int Reach = 60;

    /// <summary>Characters of a name, and of all that is printed beside the picture.</summary>
    private const int LongestName = 40;
    private const int LongestLine = 200;

    /// <summary>How many elements around the picture are looked at.</summary>
    private const int Levels = 3;

    private static readonly SearchValues<string> Portraits = SearchValues.Create(["avatar", "author", "profile", "headshot", "portrait", "byline"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        if (page.Marks.HeadlineElement is not { } headline)
        {
            return [];
        }

        var items = page.Page.Elements.All.Items;
        var start = page.Page.Elements.All.Below(headline).Start.Value;
        for (var i = start; i < Math.Min(items.Length, start + Reach); i++)
        {
            var picture = items[i].Element;
            if (picture.LocalName == "img" && NameOf(picture) is { } name && IsPortrait(picture) && IsPrintedBeside(picture, name.Name))
            {
                return [new Credit(name.Name, AuthorKind.Person)];
            }
        }

        return [];
    }

    private static BylineName? NameOf(Element picture) =>
        picture.GetAttribute("alt") is { Length: > 4 and <= LongestName } text && AuthorName.Read(text) is [{ Kind: AuthorKind.Person } name] && name.Name.Contains(' ', StringComparison.Ordinal)
        && BylinePartReader.Kind(name.Name) == BylinePart.Person ? name : null;

    private static bool IsPortrait(Element picture)
    {
        var around = picture;
        for (var level = 0; level < Levels && around is not null; level++, around = around.ParentElement)
        {
            if (around.ClassName.AsSpan().ContainsAny(Portraits))
            {
                return true;
            }
        }

        return picture.GetAttribute("src").AsSpan().ContainsAny(Portraits);
    }

    private static bool IsPrintedBeside(Element picture, string name)
    {
        var around = picture.ParentElement;
        for (var level = 0; level < Levels && around is not null && around.LocalName is not ("figure" or "article" or "body"); level++, around = around.ParentElement)
        {
            if (BylineText.Of(around) is { Length: > 0 and <= LongestLine } && around.Descendants().Any(element => element.ChildElementCount == 0 && PlainText.Fold(element.TextContent) == name))
            {
                return true;
            }
        }

        return false;
    }
}
