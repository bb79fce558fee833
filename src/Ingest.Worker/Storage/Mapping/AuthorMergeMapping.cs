using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class AuthorMergeMapping : IEntityTypeConfiguration<AuthorMerge>
{
    public void Configure(EntityTypeBuilder<AuthorMerge> merge)
    {
        merge.ToTable("author_merge");
        merge.Property(m => m.Id).HasColumnName("author_merge_id");
        merge.Property(m => m.Evidence).HasMaxLength(TextLimit.Title);
        merge.HasOne<Author>().WithMany().HasForeignKey(m => m.KeptId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Author>().WithMany().HasForeignKey(m => m.FoldedId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Run>().WithMany().HasForeignKey(m => m.RunId).OnDelete(DeleteBehavior.Restrict);
        merge.HasIndex(m => m.FoldedId);
        merge.HasIndex(m => m.KeptId);
    }
}
