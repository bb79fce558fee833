namespace Ingest.Extraction.Page.State;

/// <summary>Objects and arrays written out in a script.</summary>
internal static class ScriptValue
{
    /// <summary>From the first bracket at or after <paramref name="from"/> to the one that closes it, strings passed over; null where none closes it.</summary>
    public static string? At(string script, int from)
    {
        var start = script.AsSpan(from).IndexOfAny('{', '[') + from;
        if (start < from)
        {
            return null;
        }

        var (depth, quoted) = (0, false);
        for (var i = start; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' or '[' when !quoted:
                    depth++;
                    break;
                case '}' or ']' when !quoted && --depth == 0:
                    return script[start..(i + 1)];
            }
        }

        return null;
    }
}
