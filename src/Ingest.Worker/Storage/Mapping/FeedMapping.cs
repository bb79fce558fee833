using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class FeedMapping : IEntityTypeConfiguration<Feed>
{
    public void Configure(EntityTypeBuilder<Feed> feed)
    {
        feed.ToTable("feed");
        feed.Property(f => f.Id).HasColumnName("feed_id");
        feed.Property(f => f.Url).HasMaxLength(TextLimit.Address);
        feed.Property(f => f.SiteUrl).HasMaxLength(TextLimit.Address);
        feed.Property(f => f.Title).HasMaxLength(TextLimit.Title);
        feed.Property(f => f.ETag).HasColumnName("etag");
        feed.Property(f => f.BodySha256).HasColumnName("body_sha256");
        feed.Property(f => f.Status).HasDefaultValue(FeedStatus.Active).HasSentinel(FeedStatus.Active);
        feed.Property(f => f.AddedAt).HasDefaultValueSql("now()");
        feed.Property(f => f.NextPollAt).HasDefaultValueSql("now()");
        feed.Property(f => f.NewEntries).HasDefaultValue(0L);
        feed.Property(f => f.Failures).HasDefaultValue(0);
        feed.Property(f => f.FailureWeight).HasDefaultValue(0d);
        feed.Property(f => f.PollsSinceFull).HasDefaultValue(0);
        feed.Property(f => f.Hints).HasColumnType("jsonb").HasConversion<JsonConverter<FeedHints>>().HasDefaultValueSql("'{}'");
        feed.Property(f => f.Categories).HasDefaultValueSql("'{}'");
        feed.Property(f => f.ProposedUrls).HasDefaultValueSql("'{}'");
        feed.HasOne(f => f.Publisher).WithMany().HasForeignKey(f => f.PublisherId).OnDelete(DeleteBehavior.Restrict);
        feed.HasIndex(f => f.NextPollAt);
        feed.HasIndex(f => f.PublisherId);
    }
}
