using System.Text.RegularExpressions;

namespace Ingest.Extraction.Page.State;

/// <summary>JSON that a script assigns to a name: <c>window.page = {"…"</c>.</summary>
internal static partial class ScriptAssignments
{
    /// <summary>Characters; a shorter script holds no article.</summary>
    private const int Shortest = 600;

    public static IEnumerable<(string Name, string Json)> Of(string script)
    {
        if (script.Length < Shortest)
        {
            yield break;
        }

        for (var match = JsonAssigned().Match(script); match.Success;)
        {
            var from = match.Index + match.Length;
            if (ScriptValue.At(script, from) is not { } json)
            {
                // To look for the end of the next as well would take hours in a script of nothing but beginnings.
                yield break;
            }

            yield return (match.Groups["name"].Value, json);
            match = JsonAssigned().Match(script, from + json.Length);
        }
    }

    // Keys in quotes: what is not JSON but a script's own object cannot be read.
    [GeneratedRegex(@"(?<name>[A-Za-z_$][\w$]{0,40})[""'\]]{0,2}\s{0,4}=\s{0,4}(?=[{\[]\s{0,40}[""{\[])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex JsonAssigned();
}
