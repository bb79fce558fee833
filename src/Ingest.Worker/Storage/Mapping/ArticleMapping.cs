using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("article");
        article.Property(a => a.Id).HasColumnName("article_id");
        article.Property(a => a.Url).HasMaxLength(TextLimit.Address);
        article.Property(a => a.Title).HasMaxLength(TextLimit.Title);
        article.Property(a => a.ETag).HasColumnName("etag");
        article.HasOne<Publisher>().WithMany().HasForeignKey(a => a.PublisherId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Feed>().WithMany().HasForeignKey(a => a.FeedId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<ArticleVersion>().WithMany().HasForeignKey(a => a.CurrentVersionId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Article>().WithMany().HasForeignKey(a => a.MergedInto).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Run>().WithMany().HasForeignKey(a => a.RunId).OnDelete(DeleteBehavior.Restrict);
        article.HasIndex(a => new { a.FeedId, a.NextVisitAt }).HasFilter("next_visit_at IS NOT NULL");
        article.HasIndex(a => new { a.PublisherId, a.PublishedAt });
        article.HasIndex(a => a.CurrentVersionId);
        article.HasIndex(a => a.MergedInto).HasFilter("merged_into IS NOT NULL");
        article.HasIndex(a => a.QuarantinedAt).HasFilter("quarantined_at IS NOT NULL");
        article.HasIndex(a => a.Bands).HasMethod("gin");
    }
}
