using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

/// <summary>How much one run does.</summary>
internal sealed class PipelineOptions
{
    public const string Section = "Pipeline";

    /// <summary>Pages of one feed that are fetched, read and stored at the same time; a host still gets one request at a time.</summary>
    [Range(1, 64)]
    public int ArticlesAtOnce { get; set; } = 4;

    /// <summary>A run begins no further visit after this; what is left stays due.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "06:00:00")]
    public TimeSpan RunBudget { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Due articles that one run takes on.</summary>
    [Range(1, 100_000)]
    public int MaxVisitsPerRun { get; set; } = 1_000;

    /// <summary>Pages of an article that is cut into several.</summary>
    [Range(1, 100)]
    public int MaxPagesPerArticle { get; set; } = 10;

    /// <summary>Visits without an edit after which ETag and Last-Modified are not believed.</summary>
    [Range(1, 1_000)]
    public int FullVisitEvery { get; set; } = 8;

    /// <summary>CPU time that reading one page may take; by the clock, ten times as much.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:05:00")]
    public TimeSpan PageTime { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A folder of site rules in the ftr-site-config format, tried before the built-in ones; null for none.</summary>
    public string? RulesFolder { get; set; }

    /// <summary>Feeds that <c>ingest once</c> reads at the same time.</summary>
    [Range(1, 256)]
    public int FeedsAtOnce { get; set; } = 8;
}

[OptionsValidator]
internal sealed partial class PipelineOptionsValidator : IValidateOptions<PipelineOptions>;
