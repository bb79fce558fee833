using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>What entries' dates were written as, and whether their zone is an assumption.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261126023000_EntryDates")]
internal sealed class EntryDates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        "ALTER TABLE ingest.feed_entry ADD COLUMN published_text varchar(120), ADD COLUMN is_zone_assumed boolean NOT NULL DEFAULT false;");

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("ALTER TABLE ingest.feed_entry DROP COLUMN published_text, DROP COLUMN is_zone_assumed;");
}
