using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Bylines;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Reextracting;
using Ingest.Worker.Storage.Runs;
using Ingest.Worker.Storage.Schema;
using Ingest.Worker.Storage.Warc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Ingest.Worker.Storage;

internal static class StorageSetup
{
    public const string ConnectionName = "Database";

    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>().BindConfiguration(StorageOptions.Section);
        services.AddSingleton(DataSource);
        services.AddPooledDbContextFactory<IngestDbContext>((provider, options) =>
            Configure(options, provider.GetRequiredService<NpgsqlDataSource>()));
        return services
            .AddSingleton<DatabaseRetry>()
            .AddSingleton<Migrator>()
            .AddSingleton<FeedStore>()
            .AddSingleton<RunStore>()
            .AddSingleton<EntryRecorder>()
            .AddSingleton<ArticleStore>()
            .AddSingleton<AuthorStore>()
            .AddSingleton<Reading.ReadViews>()
            .AddSingleton<Reading.OperationViews>()
            .AddSingleton<ReadingStore>()
            .AddSingleton<ArticleArchive>()
            .AddSingleton<Retention>()
            .AddSingleton<RobotsStore>()
            .AddSingleton<HostStore>()
            .AddSingleton<HostLock>();
    }

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, NpgsqlDataSource source) =>
        options.UseNpgsql(source, Configure).UseSnakeCaseNamingConvention();

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, NpgsqlConnection connection) =>
        options.UseNpgsql(connection, Configure).UseSnakeCaseNamingConvention();

    private static void Configure(NpgsqlDbContextOptionsBuilder npgsql) =>
        npgsql.MigrationsHistoryTable("migration", IngestDbContext.Schema).SetPostgresVersion(15, 0);

    private static NpgsqlDataSource DataSource(IServiceProvider services)
    {
        var connection = services.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new StorageException($"No database is configured. Set ConnectionStrings:{ConnectionName} (environment: ConnectionStrings__{ConnectionName}).");
        }

        return DataSource(connection, services.GetRequiredService<IOptions<StorageOptions>>().Value);
    }

    /// <exception cref="StorageException">The connection string cannot be read.</exception>
    public static NpgsqlDataSource DataSource(string connection, StorageOptions options)
    {
        NpgsqlDataSourceBuilder builder;
        try
        {
            builder = new NpgsqlDataSourceBuilder(connection);
        }
        catch (ArgumentException unreadable)
        {
            throw new StorageException($"ConnectionStrings:{ConnectionName} cannot be read: {unreadable.Message}", unreadable);
        }

        var settings = builder.ConnectionStringBuilder;
        settings.ApplicationName ??= "ingest";
        settings.CommandTimeout = (int)options.StatementTimeout.TotalSeconds;
        if (!connection.Contains("Prepare", StringComparison.OrdinalIgnoreCase))
        {
            // The same few statements for every article: planned once a connection, they cost the server a third less.
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (64, 2);
        }

        // What was reported as stored must survive a crash of the server; a role's or database's own setting does not undo that.
        settings.Options = $"{settings.Options} -c synchronous_commit=on -c timezone=UTC".Trim();
        var hosts = settings.Host?.Contains(',', StringComparison.Ordinal) == true;
        return hosts ? builder.BuildMultiHost().WithTargetSession(TargetSessionAttributes.ReadWrite) : builder.Build();
    }
}
