using System.Buffers;

namespace Ingest.Extraction.Page.State;

/// <summary>JSON that a script assigns to a name: <c>window.page = {"…"</c>.</summary>
internal static class ScriptAssignments
{
    /// <summary>Characters; a shorter script holds no article.</summary>
    private const int Shortest = 600;

    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["={", "= {", "=[", "= ["], StringComparison.Ordinal);

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$");

    public static IEnumerable<(string Name, string Json)> Of(string script)
    {
        if (script.Length < Shortest)
        {
            yield break;
        }

        for (var at = 0; script.AsSpan(at).IndexOfAny(Beginnings) is >= 0 and var found;)
        {
            var sign = at + found;
            at = sign + 1;
            if (!IsJson(script.AsSpan(at)))
            {
                continue;
            }

            if (ScriptValue.At(script, at) is not { } json)
            {
                // To look for the end of the next as well would take hours in a script of nothing but beginnings.
                yield break;
            }

            yield return (NameBefore(script.AsSpan(0, sign)), json);
            at += json.Length;
        }
    }

    // Keys in quotes: what is not JSON but a script's own object cannot be read.
    private static bool IsJson(ReadOnlySpan<char> text) => text.TrimStart()[1..].TrimStart() is ['"' or '{' or '[', ..];

    private static string NameBefore(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAny(NameLetters) + 1;
        return text[(text[..end].LastIndexOfAnyExcept(NameLetters) + 1)..end].ToString();
    }
}
