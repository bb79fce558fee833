using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Metadata;

namespace Ingest.Extraction.Tests;

/// <summary>Patterns read what strangers wrote: each must pass over long repetitive texts without reaching its time limit, as one whose cost grows with the square would.</summary>
public sealed class PatternLimitsTests
{
    private const int Length = 60_000;

    private static readonly TimeSpan PatientLimit = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Negligible = TimeSpan.FromSeconds(0.5);

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
        var patient = Patient(regex);
        var length = Shortened.FirstOrDefault(other => pattern.EndsWith(other.Pattern, StringComparison.Ordinal), (Pattern: "", Length)).Length;
        foreach (var text in from unit in Units from end in Ends select string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + end)
        {
            var cost = Cost(patient, text);
            Assert.True(cost < regex.MatchTimeout, $"{cost.TotalSeconds:0.0} s of {regex.MatchTimeout.TotalSeconds:0.0} for '{text[..12]}' and so on");
        }
    }

    /// <summary>The same code with a limit that only a pattern out of hand reaches: the limit is the clock's, and beside other work a clock says nothing of a pattern.</summary>
    private static Regex Patient(Regex regex)
    {
        var copy = regex.GetType() == typeof(Regex)
            ? new Regex(regex.ToString(), regex.Options, PatientLimit)
            : (Regex)Activator.CreateInstance(regex.GetType(), nonPublic: true)!;
        typeof(Regex).GetField("internalMatchTimeout", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(copy, PatientLimit);
        return copy;
    }

    /// <summary>Processor time of the costliest match: it is a match that has a limit, not a text. No less than that, where all together stay far below any limit.</summary>
    private static TimeSpan Cost(Regex regex, string text)
    {
        var begun = Now();
        _ = regex.Count(text);
        var all = Now() - begun;
        return all < Negligible ? all : CostliestMatch(regex, text);
    }

    private static TimeSpan CostliestMatch(Regex regex, string text)
    {
        var costliest = TimeSpan.Zero;
        var before = Now();
        foreach (var _ in regex.EnumerateMatches(text))
        {
            var now = Now();
            costliest = now - before > costliest ? now - before : costliest;
            before = now;
        }

        var last = Now() - before;
        return last > costliest ? last : costliest;
    }

    private static TimeSpan Now() => ThreadClock.OfCurrentThread()?.Read() ?? TimeSpan.FromMilliseconds(Environment.TickCount64);
}
