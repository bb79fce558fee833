using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class StoredEntryMapping : IEntityTypeConfiguration<StoredEntry>
{
    public void Configure(EntityTypeBuilder<StoredEntry> entry)
    {
        entry.ToTable("feed_entry");
        entry.HasKey(e => new { e.FeedId, e.ArticleId });
        entry.Property(e => e.Guid).HasMaxLength(TextLimit.Address);
        entry.Property(e => e.Link).HasMaxLength(TextLimit.Address);
        entry.Property(e => e.Title).HasMaxLength(TextLimit.Title);
        entry.Property(e => e.PublishedText).HasMaxLength(TextLimit.Date);
        entry.Property(e => e.IsZoneAssumed).HasDefaultValue(false);
        entry.Property(e => e.Summary).HasMaxLength(TextLimit.Body);
        entry.Property(e => e.Content).HasMaxLength(TextLimit.Body);
        entry.Property(e => e.Authors).HasColumnType("text[]");
        entry.Property(e => e.Categories).HasColumnType("text[]");
        entry.HasOne<Feed>().WithMany().HasForeignKey(e => e.FeedId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Article>().WithMany().HasForeignKey(e => e.ArticleId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Run>().WithMany().HasForeignKey(e => e.RunId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(e => e.ArticleId);
    }
}
