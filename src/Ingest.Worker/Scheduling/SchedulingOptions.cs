using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Scheduling;

/// <summary>How runs are shared out among replicas and over time.</summary>
internal sealed class SchedulingOptions
{
    public const string Section = "Scheduling";

    /// <summary>Runs that this replica does at the same time.</summary>
    [Range(1, 256)]
    public int RunsAtOnce { get; set; } = 8;

    /// <summary>The least time between two runs of one feed.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MinRunGap { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often triggers are made equal to the table of feeds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ReconcileEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often old snapshots are dropped and the like.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "31.00:00:00")]
    public TimeSpan MaintainEvery { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How often a replica says that it lives; one that is silent for twice as long is dead and its runs are done again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan CheckinInterval { get; set; } = TimeSpan.FromSeconds(7.5);

    /// <summary>How long a stop waits for what is going on; what is cut off is handed back and done again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan ShutdownLimit { get; set; } = TimeSpan.FromSeconds(20);
}

[OptionsValidator]
internal sealed partial class SchedulingOptionsValidator : IValidateOptions<SchedulingOptions>;
