using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class AuthorNameMapping : IEntityTypeConfiguration<AuthorName>
{
    public void Configure(EntityTypeBuilder<AuthorName> name)
    {
        name.ToTable("author_name");
        name.HasKey(n => new { n.AuthorId, n.PublisherId, n.Name });
        name.Property(n => n.Name).HasMaxLength(TextLimit.Name);
        name.HasOne<Author>().WithMany().HasForeignKey(n => n.AuthorId).OnDelete(DeleteBehavior.Restrict);
        name.HasOne<Publisher>().WithMany().HasForeignKey(n => n.PublisherId).OnDelete(DeleteBehavior.Restrict);
        name.HasOne<Run>().WithMany().HasForeignKey(n => n.RunId).OnDelete(DeleteBehavior.Restrict);
    }
}
