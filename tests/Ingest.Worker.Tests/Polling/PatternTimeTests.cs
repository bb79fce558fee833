using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

/// <summary>Patterns over dates and names see a thousand characters at most, and are through them long before their time is over, whatever stands there.</summary>
public sealed class PatternTimeTests
{
    private const int Length = 1_000;

    private static readonly string[] Units =
        [" ", "1", "a", "1 ", "a ", "1:", "1:1", "12:34 ", "1.", "+1", "-", "/", "a/", "T", "2026 ", "年", "(", "<", "<a@", "a@", "@", "am ", "W", "，", "م"];

    private static readonly string[] Ends = ["", "!", "x", "1"];

    public static TheoryData<string> Patterns =>
        [.. from type in typeof(FeedParser).Assembly.GetTypes()
            where type.Namespace?.StartsWith("Ingest.Worker.Polling", StringComparison.Ordinal) == true
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
            select $"{type.FullName}.{method.Name}"];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void No_text_of_that_length_takes_a_pattern_long(string pattern)
    {
        var at = pattern.LastIndexOf('.');
        var made = typeof(FeedParser).Assembly.GetType(pattern[..at])!.GetMethod(pattern[(at + 1)..], BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        var regex = (Regex)made.Invoke(null, null)!;
        Assert.Equal(PatternTime.Milliseconds, regex.MatchTimeout.TotalMilliseconds);

        // The same pattern with a time that only one whose cost explodes would use up.
        var hasty = new Regex(regex.ToString(), regex.Options, TimeSpan.FromSeconds(5));
        foreach (var text in from unit in Units from end in Ends select string.Concat(Enumerable.Repeat(unit, Length / unit.Length)) + end)
        {
            Assert.InRange(hasty.Count(text), 0, Length + 1);
        }
    }
}
