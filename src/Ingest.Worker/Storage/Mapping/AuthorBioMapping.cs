using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class AuthorBioMapping : IEntityTypeConfiguration<AuthorBio>
{
    public void Configure(EntityTypeBuilder<AuthorBio> bio)
    {
        bio.ToTable("author_bio");
        bio.Property(b => b.Id).HasColumnName("bio_id");
        bio.Property(b => b.Text).HasMaxLength(TextLimit.Paragraph);
        bio.Property(b => b.SourceUrl).HasMaxLength(TextLimit.Address);
        bio.HasOne<Author>().WithMany().HasForeignKey(b => b.AuthorId).OnDelete(DeleteBehavior.Restrict);
        bio.HasOne<Publisher>().WithMany().HasForeignKey(b => b.PublisherId).OnDelete(DeleteBehavior.Restrict);
        bio.HasOne<Run>().WithMany().HasForeignKey(b => b.RunId).OnDelete(DeleteBehavior.Restrict);
        bio.HasIndex(b => new { b.AuthorId, b.PublisherId, b.Number }).IsUnique();
        bio.HasIndex(b => b.FirstSeenAt).HasFilter("number > 1");
        bio.HasIndex(b => b.Text).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
