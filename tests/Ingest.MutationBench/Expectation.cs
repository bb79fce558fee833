using Ingest.Worker.Comparison;

namespace Ingest.MutationBench;

/// <summary>What a comparison of the page before and after must say.</summary>
internal sealed record Expectation
{
    public static Expectation Nothing { get; } = new() { Classes = [ChangeClass.None] };

    /// <summary>Any of these is right.</summary>
    public required IReadOnlyList<ChangeClass> Classes { get; init; }

    /// <summary>Keys of the old sentences to be reported; null where it is not checked.</summary>
    public IReadOnlySet<string>? OldSentences { get; init; }

    public IReadOnlySet<string>? NewSentences { get; init; }

    /// <summary>Another answer that is as right: of two paragraphs that changed places, either may be called the moved one.</summary>
    public IReadOnlySet<string>? OtherSentences { get; init; }

    /// <summary>The old page is the changed one: a restoration.</summary>
    public bool IsReversed { get; init; }

    public bool IsEdit => !ReferenceEquals(this, Nothing);
}
