using System.Buffers;
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
        var text = page.Document.Body?.TextContent ?? "";
        var at = text.AsSpan().IndexOfAny(Notes);
        if (at < 0)
        {
            return null;
        }

        var note = text.AsSpan(at, Math.Min(text.Length - at, Reach + LongestNote));
        return DateText.Find(PlainText.Fold(note.ToString()), monthFirst) is { } date && date.Day < printed.Date.Day ? new DateStatement(date, "note of first publication") : null;
    }
}
