namespace Ingest.Worker.Fetching.Robots;

/// <summary>One allow or disallow line: a path's beginning, in which * stands for anything and a final $ for the end.</summary>
internal sealed class RobotsRule
{
    private readonly string[] pieces;
    private readonly bool anchored;

    public RobotsRule(bool allows, string pattern)
    {
        Allows = allows;
        var normal = RobotsPath.Normalize(pattern);
        Length = normal.Length;
        anchored = normal.EndsWith('$');
        pieces = (anchored ? normal[..^1] : normal).Split('*');
    }

    public bool Allows { get; }

    public int Length { get; }

    /// <summary>Each piece where it comes first: with * alone that is enough, and no pattern can make it slow.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            if (anchored && i == pieces.Length - 1)
            {
                return path.Length - at >= pieces[i].Length && path.EndsWith(pieces[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !anchored || at == path.Length;
    }
}
