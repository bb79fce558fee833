using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class StoredAuthorKeyMapping : IEntityTypeConfiguration<StoredAuthorKey>
{
    public void Configure(EntityTypeBuilder<StoredAuthorKey> key)
    {
        key.ToTable("author_key");
        key.HasKey(k => new { k.AuthorId, k.Kind, k.Text });
        key.Property(k => k.Kind).HasMaxLength(TextLimit.Word);
        key.Property(k => k.Text).HasMaxLength(TextLimit.Handle);
        key.HasOne<Author>().WithMany().HasForeignKey(k => k.AuthorId).OnDelete(DeleteBehavior.Restrict);
        key.HasOne<Run>().WithMany().HasForeignKey(k => k.RunId).OnDelete(DeleteBehavior.Restrict);
        key.HasIndex(k => new { k.Kind, k.Text });
    }
}
