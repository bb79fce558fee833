using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class AuthorMapping : IEntityTypeConfiguration<Author>
{
    public void Configure(EntityTypeBuilder<Author> author)
    {
        author.ToTable("author");
        author.Property(a => a.Id).HasColumnName("author_id");
        author.Property(a => a.Name).HasMaxLength(TextLimit.Name);
        author.HasOne<Author>().WithMany().HasForeignKey(a => a.MergedInto).OnDelete(DeleteBehavior.Restrict);
        author.HasOne<Run>().WithMany().HasForeignKey(a => a.RunId).OnDelete(DeleteBehavior.Restrict);
        author.HasIndex(a => a.MergedInto).HasFilter("merged_into IS NOT NULL");
        author.HasIndex(a => a.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
