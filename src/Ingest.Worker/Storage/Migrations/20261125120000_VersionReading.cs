using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>What a version's page was read as, so that an edit beside the body is noticed.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261125120000_VersionReading")]
internal sealed class VersionReading : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.article_version ADD COLUMN reading bytea;");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.article_version DROP COLUMN reading;");
}
