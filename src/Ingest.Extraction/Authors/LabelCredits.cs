using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// Names below or behind a word that says what they are: "Author(s)" over a list in the side column, as research institutes set it,
/// "Contributors: Ann Lee" among the tags.
/// </summary>
internal static class LabelCredits
{
    /// <summary>Characters of a label with its colon.</summary>
    private const int LongestLabel = 16;

    /// <summary>Characters of the label and its names.</summary>
    private const int Longest = 200;

    private const int MostNames = 6;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "author", "authors", "author(s)", "written by", "words by", "contributor", "contributors", "contributor(s)", "contributing author", "autor", "autorin", "autoren",
        "autor/in", "autor:in", "verfasser", "verfasserin", "auteur", "auteurs", "auteur(s)", "autores", "autor(es)", "autora", "autore", "autori", "forfatter", "författare", "autorzy", "автор", "авторы",
        "yazar", "yazarlar", "yazan", "skribent", "szerző", "szerzők", "kirjoittaja", "autoři", "autorka", "penulis", "tác giả", "συντάκτης", "συγγραφέας", "الكاتب", "نویسنده", "מאת", "लेखक", "লেখক", "作者", "著者", "執筆者", "글쓴이", "작성자", "저자", "지은이", "집필자", "필자", "연구자", "연구진", "autorin/autor", "autorin/autoren", "autor/autorin", "autorinnen und autoren", "auteur.e", "auteurs/autrices", "autore/i", "autor/a", "autores/as", "auteur(en)", "autor/ka", "autor(ka)", "forfatter(e)", "författare/författarna",
    };

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        if (page.Page.Document.Body is not { } body)
        {
            return [];
        }

        var all = page.Page.Elements.All;
        var below = all.Below(body);
        for (var i = below.Start.Value; i < below.End.Value;)
        {
            var element = all.Items[i].Element;
            var isUnread = element.LocalName is "script" or "style" or "nav" or "footer" or "svg" or "noscript" or "template" || (element.LocalName == "form" && !WholeForm.Is(element));
            if (!isUnread && IsLabel(element) && NamesBeside(element) is { Count: > 0 } names)
            {
                return JsonLdCredits.Distinct(names.Select(name => new Credit(name.Name, name.Kind) { Role = name.Role }));
            }

            i = isUnread ? all.Items[i].End : i + 1;
        }

        return [];
    }

    private static bool IsLabel(Element element) =>
        element.ChildNodes is [TextNode { Data.Length: < 3 * LongestLabel } only] && only.Data.Trim().TrimEnd(':').TrimEnd() is { Length: > 0 and <= LongestLabel } text && Labels.Contains(text);

    /// <summary>The rest of the smallest element that holds more than the label, where it is full names and nothing else.</summary>
    private static IReadOnlyList<BylineName> NamesBeside(Element label)
    {
        var text = BylineText.Of(label) ?? "";
        var outer = label.ParentElement;
        for (var level = 0; level < 2 && outer is not null; level++, outer = outer.ParentElement)
        {
            if (BylineText.Of(outer) is not { } whole || whole.Length <= text.Length + 2)
            {
                continue;
            }

            var at = whole.IndexOf(text, StringComparison.Ordinal);
            var names = whole.Length <= Longest && at >= 0 ? AuthorName.Read(UpToLabel(whole[(at + text.Length)..].TrimStart(':', ' ', '\n'))) : [];
            return names.Count <= MostNames && names.All(IsFullName) ? names : [];
        }

        return [];
    }

    /// <summary>A list of facts goes on with the next label.</summary>
    private static string UpToLabel(string text) => string.Join('\n', text.Split('\n').TakeWhile(line => !line.EndsWith(':') && !line.EndsWith('：')));

    private static bool IsFullName(BylineName name) =>
        name.Kind == AuthorKind.Person && (name.Name.Contains(' ', StringComparison.Ordinal) || BylinePartReader.IsIdeographic(name.Name)) && BylinePartReader.Kind(name.Name) == BylinePart.Person;
}
