using System.Text;

namespace Ingest.Worker.Polling.Opml;

/// <summary>Folders in one text, as the database holds them: levels separated by "/"; a slash in a name is "\/", a backslash "\\".</summary>
internal static class FolderPath
{
    /// <summary>Null for no folder.</summary>
    public static string? Join(IReadOnlyList<string> levels) => levels.Count == 0 ? null
        : string.Join('/', levels.Select(level => level.Replace("\\", @"\\", StringComparison.Ordinal).Replace("/", @"\/", StringComparison.Ordinal)));

    /// <summary>Whatever a user wrote; levels without a name are none.</summary>
    public static IReadOnlyList<string> Split(string? path)
    {
        var levels = new List<StringBuilder> { new() };
        for (var i = 0; i < path?.Length; i++)
        {
            var isEscaped = path[i] == '\\' && i + 1 < path.Length && path[i + 1] is '\\' or '/';
            if (path[i] == '/')
            {
                levels.Add(new StringBuilder());
            }
            else
            {
                levels[^1].Append(path[isEscaped ? ++i : i]);
            }
        }

        return [.. levels.Where(level => level.Length > 0).Select(level => level.ToString())];
    }
}
