using System.Globalization;
using Ingest.Worker.Storage.Feeds;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>A feed's job and trigger in the scheduler.</summary>
internal static class FeedTrigger
{
    public const string Group = "feeds";

    /// <summary>One run at a time for all groups with this prefix: a publisher is asked by one replica at a time.</summary>
    public const string PublisherPrefix = "publisher:";

    /// <summary>
    /// A trigger fires once and is then moved to the feed's next run. Should that be missed (the replica dies), it fires again
    /// after this, or as soon as the reconciling job finds it.
    /// </summary>
    private static readonly TimeSpan Fallback = TimeSpan.FromHours(6);

    public static JobKey JobOf(long feedId) => new(NameOf(feedId), Group);

    public static TriggerKey KeyOf(long feedId) => new(NameOf(feedId), Group);

    public static long FeedOf(JobKey job) => long.Parse(job.Name, CultureInfo.InvariantCulture);

    public static string ExecutionGroupOf(FeedSchedule feed) => PublisherPrefix + feed.Publisher;

    public static IJobDetail Job(long feedId) => JobBuilder.Create<FeedJob>()
        .WithIdentity(JobOf(feedId))
        .StoreDurably()
        .RequestRecovery()
        .Build();

    public static ITrigger At(FeedSchedule feed, DateTimeOffset moment) => TriggerBuilder.Create()
        .WithIdentity(KeyOf(feed.FeedId))
        .ForJob(JobOf(feed.FeedId))
        .WithExecutionGroup(ExecutionGroupOf(feed))
        .StartAt(moment)
        .WithSimpleSchedule(schedule => schedule
            .WithInterval(Fallback)
            .RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
        .Build();

    private static string NameOf(long feedId) => feedId.ToString(CultureInfo.InvariantCulture);
}
