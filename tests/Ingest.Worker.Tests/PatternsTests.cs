using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Extraction;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests;

/// <summary>What comes from outside is only searched with patterns whose time is bounded.</summary>
public sealed class PatternsTests
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_pattern_does_not_backtrack_or_has_a_limit_of_time()
    {
        var patterns = new[] { typeof(ArticleExtractor).Assembly, typeof(WebFetcher).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMembers(Any)).Select(member => (Name: $"{member.DeclaringType}.{member.Name}", Pattern: member.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(member => member.Pattern is not null).ToList();

        Assert.InRange(patterns.Count, 20, 1_000);
        Assert.All(patterns, member => Assert.True(
            member.Pattern!.Options.HasFlag(RegexOptions.NonBacktracking) || member.Pattern.MatchTimeoutMilliseconds is > 0 and <= PatternTime.Milliseconds, member.Name));
    }
}
