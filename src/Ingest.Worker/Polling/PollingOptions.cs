using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Polling;

/// <summary>How often feeds are asked, and when one counts as ill.</summary>
internal sealed class PollingOptions : IValidatableObject
{
    public const string Section = "Polling";

    /// <summary>Between two polls of a feed at least, unless its user set an interval.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan MinInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Until a feed's own rhythm is known.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")]
    public TimeSpan DefaultInterval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Between two polls at most, also where the feed asks for more patience.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MaxInterval { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Between two polls of a feed that fails.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MaxBackOff { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Between two polls of a feed that has failed for long.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "90.00:00:00")]
    public TimeSpan DormantInterval { get; set; } = TimeSpan.FromDays(3);

    /// <summary>Of failing without a break, until a feed is dormant.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "365.00:00:00")]
    public TimeSpan DormantAfter { get; set; } = TimeSpan.FromDays(14);

    /// <summary>A Retry-After is honoured up to here.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromDays(2);

    /// <summary>Every so many polls one is made without ETag and Last-Modified; 1 = always.</summary>
    [Range(1, 1_000)]
    public int FullPollEvery { get; set; } = 24;

    /// <summary>Share of an interval by which polls are spread, so that feeds do not all come due together.</summary>
    [Range(0.0, 0.5)]
    public double Jitter { get; set; } = 0.1;

    /// <summary>Quiet that is never called silence: weekends and holidays.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "90.00:00:00")]
    public TimeSpan SilenceGrace { get; set; } = TimeSpan.FromDays(3);

    /// <summary>A feed is silent after so many of its usual gaps, beyond the grace.</summary>
    [Range(1.0, 100.0)]
    public double SilentGaps { get; set; } = 4;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MinInterval > MaxInterval)
        {
            yield return new ValidationResult($"{Section}:{nameof(MinInterval)} is longer than {Section}:{nameof(MaxInterval)}.", [nameof(MinInterval)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class PollingOptionsValidator : IValidateOptions<PollingOptions>;
