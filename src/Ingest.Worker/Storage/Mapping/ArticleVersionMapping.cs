using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ArticleVersionMapping : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> version)
    {
        version.ToTable("article_version");
        version.Property(v => v.Id).HasColumnName("version_id");
        version.Property(v => v.Change).HasColumnName("change_class");
        version.Property(v => v.Title).HasMaxLength(TextLimit.Title);
        version.Property(v => v.Dek).HasMaxLength(TextLimit.Paragraph);
        version.Property(v => v.Body).HasMaxLength(TextLimit.Body);
        version.Property(v => v.Byline).HasMaxLength(TextLimit.Paragraph);
        version.HasOne<Article>().WithMany().HasForeignKey(v => v.ArticleId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<StoredExtraction>().WithMany().HasForeignKey(v => v.ExtractionId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Run>().WithMany().HasForeignKey(v => v.RunId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.ArticleId, v.Number }).IsUnique();
        version.HasIndex(v => v.FirstSeenAt).HasFilter("number > 1");
        version.HasIndex(v => v.ExtractionId);
        version.HasIndex(v => v.RunId);
        version.HasIndex(v => v.Title).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
