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
            .AddSingleton<ReadingStore>()
            .AddSingleton<ArticleArchive>()
            .AddSingleton<Retention>()
