using System.Collections.Frozen;
using System.Text.Json;

namespace Ingest.Worker.Storage.Mapping;

/// <summary>The stored names of an enum's values: NotModified is not_modified.</summary>
internal static class SnakeCase<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Name(T value) => Names[value];

    /// <exception cref="KeyNotFoundException">No such value: the row was written by a newer program.</exception>
    public static T Value(string name) => Values[name];
}
