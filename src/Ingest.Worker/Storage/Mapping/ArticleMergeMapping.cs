using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ArticleMergeMapping : IEntityTypeConfiguration<ArticleMerge>
{
    public void Configure(EntityTypeBuilder<ArticleMerge> merge)
    {
        merge.ToTable("article_merge");
        merge.Property(m => m.Id).HasColumnName("article_merge_id");
        merge.Property(m => m.Reason).HasMaxLength(TextLimit.Title);
        merge.HasOne<Article>().WithMany().HasForeignKey(m => m.KeptId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Article>().WithMany().HasForeignKey(m => m.FoldedId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Run>().WithMany().HasForeignKey(m => m.RunId).OnDelete(DeleteBehavior.Restrict);
        merge.HasIndex(m => m.FoldedId);
        merge.HasIndex(m => m.KeptId);
    }
}
