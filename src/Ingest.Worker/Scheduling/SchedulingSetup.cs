using Ingest.Worker.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>The scheduler: clustered through PostgreSQL, so that any number of replicas share the feeds.</summary>
internal static class SchedulingSetup
{
    /// <summary>The scheduler's own tables; made by the migrations, filled by it alone.</summary>
    public const string Schema = "quartz";

    /// <summary>Triggers that one pass may take back after a pause of everything; more at once would be a stampede.</summary>
    private const int MisfiresAtATime = 50;

    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<SchedulingOptions, SchedulingOptionsValidator>().BindConfiguration(SchedulingOptions.Section);
        services.AddOptions<FeedsOptions>().BindConfiguration(FeedsOptions.Section);
        services.AddOptions<HostOptions>().Configure<IOptions<SchedulingOptions>>((host, scheduling) =>
            host.ShutdownTimeout = scheduling.Value.ShutdownLimit);
        services.AddOptions<ThreadPoolOptions>().Configure<IOptions<SchedulingOptions>>((pool, scheduling) =>
            pool.MaxConcurrency = scheduling.Value.RunsAtOnce);
        services.AddOptions<ClusteringOptions>().Configure<IOptions<SchedulingOptions>>((cluster, scheduling) =>
            (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (scheduling.Value.CheckinInterval, scheduling.Value.CheckinInterval));
        services.AddQuartz(Configure);
        return services
            .AddSingleton<StartUp>()
            .AddHostedService<StandingJobs>()
            .AddHostedService<StandingCounter>()
            .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static void Configure(IQuartzBuilder quartz)
    {
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "ingest";
            scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            scheduler.DefaultTimeZone = TimeZoneInfo.Utc;
            scheduler.PropagateTraceContext = false;
        });
        quartz.UseExecutionLimits(limits => limits.ForGroupsWithPrefix(FeedTrigger.PublisherPrefix, 1, ExecutionLimitScope.Cluster));
        quartz.UsePersistentStore(store =>
        {
            store.ConfigureStore(options =>
            {
                options.TablePrefix = Schema + ".qrtz_";
                options.StoreJobDataAsStrings = true;
                options.MaxMisfiresToHandleAtATime = MisfiresAtATime;
                options.RecoverFiringsCancelledByShutdown = true;
            });
            store.UsePostgres(source => source.DataSourceFactory = DataSource);
            store.UseClustering();
            store.ProvisionSchema();
        });
    }

    /// <summary>Of its own: the scheduler's locks must not wait for a connection that the runs hold.</summary>
    private static NpgsqlDataSource DataSource(IServiceProvider services)
    {
        var connection = services.GetRequiredService<IConfiguration>().GetConnectionString(StorageSetup.ConnectionName);
        var builder = new NpgsqlDataSourceBuilder(connection);
        builder.ConnectionStringBuilder.ApplicationName = "ingest scheduler";
        builder.ConnectionStringBuilder.MaxPoolSize = 16;
        return builder.Build();
    }
}
