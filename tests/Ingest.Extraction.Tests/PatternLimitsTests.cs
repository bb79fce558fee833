using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Metadata;

namespace Ingest.Extraction.Tests;

/// <summary>Patterns read what strangers wrote: each must pass over long repetitive texts without reaching its time limit, as one whose cost grows with the square would.</summary>
public sealed class PatternLimitsTests
{
    private const int Length = 60_000;

    private static readonly string[] Units =
        [" ", "\n", " \n", "a", "A", "1", "a ", "Ab ", "Ab-", "a.", "1.", "1 ", "-", ".", "/", "<", "<a", "@", "a@", "_", "“", "“a", "by ", "By Ab ", " on a ", "in Ab ", "recirc", "Dr. ", "more by aaa ", "read more ", "([", "é ", "记"];

    /// <summary>Patterns that may cost the square, and the most characters that their callers give them.</summary>
    private static readonly (string Pattern, int Length)[] Shortened = [("BioTrim.Tail", BioTrim.LongestTail), ("PagedAddress.PathPage", PagedAddress.MaximumLength)];

    private static readonly string[] Ends = ["", "!", "\n"];

    public static TheoryData<string> Patterns =>
        [.. from type in typeof(ArticleExtractor).Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
            select $"{type.FullName}.{method.Name}"];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Costs_no_more_than_the_texts_length(string pattern)
    {
        var at = pattern.LastIndexOf('.');
        var method = typeof(ArticleExtractor).Assembly.GetType(pattern[..at])!.GetMethod(pattern[(at + 1)..], BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        var regex = (Regex)method.Invoke(null, null)!;
        var length = Shortened.FirstOrDefault(other => pattern.EndsWith(other.Pattern, StringComparison.Ordinal), (Pattern: "", Length)).Length;
        foreach (var text in from unit in Units from end in Ends select string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + end)
        {
            Read(regex, text, tries: 3);
        }
    }

    /// <summary>The limit is the clock's: a pattern that costs the square reaches it each time, one that had to wait for the processor does not.</summary>
    private static void Read(Regex regex, string text, int tries)
    {
        try
        {
            _ = regex.Count(text);
        }
        catch (RegexMatchTimeoutException) when (tries > 1)
        {
            Read(regex, text, tries - 1);
        }
    }
}
