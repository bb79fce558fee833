using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>What a page gave as its date of modification when it was seen last, so that the next edit is measured by that.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261125140000_SightClaim")]
internal sealed class SightClaim : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.version_sight ADD COLUMN claimed_modified_at timestamptz;");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.version_sight DROP COLUMN claimed_modified_at;");
}
