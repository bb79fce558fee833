using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ObservationMapping : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> observation)
    {
        observation.ToTable("observation");
        observation.Property(o => o.Id).HasColumnName("observation_id");
        observation.Property(o => o.SpanId).HasMaxLength(16);
        observation.Property(o => o.Url).HasMaxLength(TextLimit.Address);
        observation.Property(o => o.FinalUrl).HasMaxLength(TextLimit.Address);
        observation.Property(o => o.ETag).HasColumnName("etag");
        observation.Property(o => o.SnapshotSha256).HasColumnName("snapshot_sha256");
        observation.HasOne<Run>().WithMany().HasForeignKey(o => o.RunId).OnDelete(DeleteBehavior.Restrict);
        observation.HasOne<Feed>().WithMany().HasForeignKey(o => o.FeedId).OnDelete(DeleteBehavior.Restrict);
        observation.HasOne<Article>().WithMany().HasForeignKey(o => o.ArticleId).OnDelete(DeleteBehavior.Restrict);
        observation.HasOne<ArticleVersion>().WithMany().HasForeignKey(o => o.VersionId).OnDelete(DeleteBehavior.Restrict);
        observation.HasOne<Snapshot>().WithMany().HasForeignKey(o => o.SnapshotSha256).OnDelete(DeleteBehavior.Restrict);
        observation.HasIndex(o => new { o.ArticleId, o.FetchedAt }).HasFilter("article_id IS NOT NULL");
        observation.HasIndex(o => new { o.FeedId, o.FetchedAt }).HasFilter("feed_id IS NOT NULL");
        observation.HasIndex(o => new { o.PublisherId, o.FetchedAt });
        observation.HasIndex(o => o.FetchedAt).HasMethod("brin");
        observation.HasIndex(o => o.RunId);
        observation.HasIndex(o => o.SnapshotSha256).HasFilter("snapshot_sha256 IS NOT NULL");
    }
}
