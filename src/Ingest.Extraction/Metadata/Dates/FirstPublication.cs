using System.Buffers;
using System.Text;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>"This article was originally published on 26 September 2019 but has been updated since": a note that a page prints above or below its text.</summary>
internal static class FirstPublication
{
    /// <summary>Characters within which the date follows.</summary>
    private const int Reach = 40;

    /// <summary>Characters of the longest of <see cref="Notes"/>.</summary>
    private const int LongestNote = 32;

    private static readonly SearchValues<string> Notes = SearchValues.Create(
    [
        "was originally published on ", "was first published on ", "originally published on ", "first published on ", "ursprünglich veröffentlicht am ", "erschien zuerst am ", "erstmals veröffentlicht am ", "initialement publié le ", "publié initialement le ", "publicado originalmente el ", "publicado originalmente em ", "pubblicato originariamente il ",
    ], StringComparison.OrdinalIgnoreCase);

    /// <param name="printed">What is printed as the date of publication, and may be the last edit's: the note's date is older.</param>
    public static DateStatement? Of(PageDocument page, DateStatement printed, bool monthFirst)
    {
        var note = Note(page.Document.Body);
        return DateText.Find(PlainText.Fold(note), monthFirst) is { } date && date.Day < printed.Date.Day ? new DateStatement(date, "note of first publication") : null;
    }

    /// <summary>The first note below the element, and what follows it as far as a date reaches; empty where there is none.</summary>
    private static string Note(Element? body)
    {
        var note = new StringBuilder();
        foreach (var node in body is null ? default : new NodeWalk(body))
        {
            if (node is not TextNode text)
            {
                continue;
            }

            var rest = note.Length > 0 ? text.Span : text.Span.IndexOfAny(Notes) is >= 0 and var at ? text.Span[at..] : [];
            note.Append(rest[..Math.Min(rest.Length, Reach + LongestNote)]);
            if (note.Length >= Reach + LongestNote)
            {
                break;
            }
        }

        return note.ToString();
    }
}
