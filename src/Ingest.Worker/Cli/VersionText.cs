using System.Globalization;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Reading;

namespace Ingest.Worker.Cli;

/// <summary>Prints a stored version: its heading, or what it changed.</summary>
internal static class VersionText
{
    public static void WriteHeading(StoredVersion version)
    {
        ColouredLine.Heading(string.Create(
            CultureInfo.InvariantCulture,
            $"Version {version.Number}: {version.ChangeClass}, origin {version.Origin}{(version.IsCurrent ? ", current" : "")}"));
        ColouredLine.Note(Interval(version));
    }

    /// <summary>Any two versions can be compared; what is stored says only how each differs from the one before it.</summary>
    public static void WriteChange(StoredVersion old, StoredVersion seen)
    {
        var change = ArticleComparer.Compare(StateOf(old), StateOf(seen));
        ChangeLines.WriteField("title", old.Title, seen.Title, change.TitleChanged);
        ChangeLines.WriteField("dek", old.Dek, seen.Dek, change.DekChanged);
        ChangeLines.WriteField("byline", old.Byline, seen.Byline, change.BylineChanged);
        ChangeLines.Write(change.Sentences);
        if (!change.IsNewVersion)
        {
            ColouredLine.Note(string.Create(CultureInfo.InvariantCulture, $"The same words as version {old.Number}."));
        }
    }

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Interval(StoredVersion version) => version.EditedAfter is { } after
        ? $"made after {Moment(after)} and before {Moment(version.FirstSeenAt)}, last seen {Moment(version.LastSeenAt)}"
        : $"first seen {Moment(version.FirstSeenAt)}, last seen {Moment(version.LastSeenAt)}";

    private static ArticleState StateOf(StoredVersion version) => new()
    {
        Title = version.Title,
        Dek = version.Dek,
        Authors = version.Byline is { Length: > 0 } byline ? [byline] : [],
        Body = version.Body,
    };
}
