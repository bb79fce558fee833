namespace Ingest.Worker.Identity;

/// <summary>The number that a content system gave an article, where the address shows it: "/world/story-name-1234567".</summary>
internal static class AddressNumber
{
    /// <summary>Digits from which a number is an article's and not a year, a day or a page.</summary>
    private const int FewestDigits = 6;

    /// <returns>"example.org#1234567", or null.</returns>
    public static string? Of(Uri address)
    {
        var numbers = AddressPath.Segments(address).AsEnumerable().Reverse().SelectMany(NumbersOf).Where(number => number.Length is >= FewestDigits and <= 20 && !IsDate(number));
        return numbers.FirstOrDefault() is { } number ? AddressKey.Host(address) + "#" + number : null;
    }

    /// <summary>A segment that is a number, or that begins or ends with one set off from the slug.</summary>
    private static IEnumerable<string> NumbersOf(string segment)
    {
        var name = segment.Split('.')[0];
        var parts = name.Split('-', '_', ',');
        return new[] { parts[^1], parts[0] }.Where(part => part.Length > 0 && part.All(char.IsAsciiDigit)).Distinct();
    }

    /// <summary>20240517, 240517, 202405: shared by everything of that day or month.</summary>
    private static bool IsDate(string number) => number.Length switch
    {
        6 => IsYear(number[..4]) && IsMonth(number[4..]) || IsMonth(number[2..4]) && IsDay(number[4..]),
        8 => (IsYear(number[..4]) && IsMonth(number[4..6]) && IsDay(number[6..])) || (IsYear(number[4..]) && (IsMonth(number[..2]) || IsMonth(number[2..4]))),
        _ => false,
    };

    private static bool IsYear(string text) => string.CompareOrdinal(text, "1980") >= 0 && string.CompareOrdinal(text, "2100") < 0;

    private static bool IsMonth(string text) => string.CompareOrdinal(text, "01") >= 0 && string.CompareOrdinal(text, "12") <= 0;

    private static bool IsDay(string text) => string.CompareOrdinal(text, "01") >= 0 && string.CompareOrdinal(text, "31") <= 0;
}
