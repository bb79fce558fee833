using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Ingest.Worker.Storage;

/// <summary>The tables of schema <c>ingest</c>. Only the stores use it.</summary>
internal sealed class IngestDbContext(DbContextOptions<IngestDbContext> options) : DbContext(options)
{
    public const string Schema = "ingest";

    public DbSet<Publisher> Publishers => Set<Publisher>();

    public DbSet<Feed> Feeds => Set<Feed>();

    public DbSet<FeedAddress> FeedAddresses => Set<FeedAddress>();

    public DbSet<StoredEntry> Entries => Set<StoredEntry>();

    public DbSet<Run> Runs => Set<Run>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<StoredKey> Keys => Set<StoredKey>();

    public DbSet<Observation> Observations => Set<Observation>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    public DbSet<StoredExtraction> Extractions => Set<StoredExtraction>();

    public DbSet<ArticleVersion> Versions => Set<ArticleVersion>();

    public DbSet<VersionSight> Sights => Set<VersionSight>();

    public DbSet<StoredSentenceChange> SentenceChanges => Set<StoredSentenceChange>();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<AuthorName> AuthorNames => Set<AuthorName>();

    public DbSet<StoredAuthorKey> AuthorKeys => Set<StoredAuthorKey>();

    public DbSet<ArticleSearch> Search => Set<ArticleSearch>();

    public DbSet<ProfileVisitRow> ProfileVisits => Set<ProfileVisitRow>();

    public DbSet<AuthorBio> Bios => Set<AuthorBio>();

    public DbSet<VersionAuthor> VersionAuthors => Set<VersionAuthor>();

    public DbSet<NearDuplicatePair> NearDuplicates => Set<NearDuplicatePair>();

    public DbSet<ArticleEvent> Events => Set<ArticleEvent>();

    public DbSet<ArticleMerge> ArticleMerges => Set<ArticleMerge>();

    public DbSet<AuthorMerge> AuthorMerges => Set<AuthorMerge>();

    public DbSet<RobotsFile> RobotsFiles => Set<RobotsFile>();

    public DbSet<DeadLetter> DeadLetters => Set<DeadLetter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IngestDbContext).Assembly);
        TextColumns.Bound(modelBuilder.Model);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Indexes are chosen by what is asked; one for every reference would double the cost of a write.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        Words<FetchOutcome>(configurationBuilder);
        Words<FetchKind>(configurationBuilder);
        Words<ChangeClass>(configurationBuilder);
        Words<SentenceOp>(configurationBuilder);
        Words<AuthorKind>(configurationBuilder);
        Words<BioPlace>(configurationBuilder);
        Words<FeedStatus>(configurationBuilder);
        Words<ArticleStatus>(configurationBuilder);
        Words<ArticleEventKind>(configurationBuilder);
        Words<VersionOrigin>(configurationBuilder);
    }

    private static void Words<T>(ModelConfigurationBuilder configuration)
        where T : struct, Enum =>
        configuration.Properties<T>().HaveConversion<SnakeCaseConverter<T>>().HaveMaxLength(TextLimit.Word);
}
