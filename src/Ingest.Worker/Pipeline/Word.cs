using System.Text.Json;

namespace Ingest.Worker.Pipeline;

/// <summary>A value of an enumeration as it is stored and exported: snake_case.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.All.TryGetValue(value, out var word) ? word : value.ToString();

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> All = Enum.GetValues<T>().Distinct()
            .ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
