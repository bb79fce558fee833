using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class VersionAuthorMapping : IEntityTypeConfiguration<VersionAuthor>
{
    public void Configure(EntityTypeBuilder<VersionAuthor> author)
    {
        author.ToTable("version_author");
        author.HasKey(a => new { a.VersionId, a.Position });
        author.Property(a => a.Name).HasMaxLength(TextLimit.Name);
        author.Property(a => a.Role).HasMaxLength(TextLimit.Title);
        author.HasOne<ArticleVersion>().WithMany().HasForeignKey(a => a.VersionId).OnDelete(DeleteBehavior.Cascade);
        author.HasOne<Author>().WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
        author.HasOne<AuthorBio>().WithMany().HasForeignKey(a => a.BioId).OnDelete(DeleteBehavior.Restrict);
        author.HasOne<AuthorBio>().WithMany().HasForeignKey(a => a.LatestBioId).OnDelete(DeleteBehavior.Restrict);
        author.HasIndex(a => a.AuthorId);
    }
}
