using System;
using Ingest.Worker.Storage.Schema;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace Ingest.Worker.Storage.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(IngestDbContext))]
    [Migration("20261124000000_Initial")]
    internal sealed class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "ingest");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "profile_visit",
                schema: "ingest",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    visited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profile_visit", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "publisher",
                schema: "ingest",
                columns: table => new
                {
                    publisher_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    domain = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publisher", x => x.publisher_id);
                });

            migrationBuilder.CreateTable(
                name: "snapshot",
                schema: "ingest",
                columns: table => new
                {
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    content_type = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: true),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dropped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snapshot", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "feed",
                schema: "ingest",
                columns: table => new
                {
                    feed_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    publisher_id = table.Column<long>(type: "bigint", nullable: false),
                    url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    kind = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    site_url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    language = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    folder = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, defaultValue: "active"),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    poll_interval = table.Column<TimeSpan>(type: "interval", nullable: true),
                    cron = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    next_poll_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    first_polled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_polled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_success_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_new_entry_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mean_gap = table.Column<TimeSpan>(type: "interval", nullable: true),
                    new_entries = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L),
                    last_outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    last_problem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    failure_weight = table.Column<double>(type: "double precision", nullable: false, defaultValue: 0.0),
                    failing_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    etag = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    last_modified = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    body_sha256 = table.Column<byte[]>(type: "bytea", nullable: true),
                    polls_since_full = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    hints = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'{}'"),
                    fresh_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    proposed_urls = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed", x => x.feed_id);
                    table.ForeignKey(
                        name: "fk_feed_publishers_publisher_id",
                        column: x => x.publisher_id,
                        principalSchema: "ingest",
                        principalTable: "publisher",
                        principalColumn: "publisher_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feed_address",
                schema: "ingest",
                columns: table => new
                {
                    feed_address_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    feed_id = table.Column<long>(type: "bigint", nullable: false),
                    url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    valid_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    valid_to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed_address", x => x.feed_address_id);
                    table.ForeignKey(
                        name: "fk_feed_address_feeds_feed_id",
                        column: x => x.feed_id,
                        principalSchema: "ingest",
                        principalTable: "feed",
                        principalColumn: "feed_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "run",
                schema: "ingest",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    feed_id = table.Column<long>(type: "bigint", nullable: true),
                    trace_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    app_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    host = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    counters = table.Column<string>(type: "jsonb", nullable: false),
                    problem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_run", x => x.run_id);
                    table.ForeignKey(
                        name: "fk_run_feed_feed_id",
                        column: x => x.feed_id,
                        principalSchema: "ingest",
                        principalTable: "feed",
                        principalColumn: "feed_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "author",
                schema: "ingest",
                columns: table => new
                {
                    author_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    merged_into = table.Column<long>(type: "bigint", nullable: true),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_author", x => x.author_id);
                    table.ForeignKey(
                        name: "fk_author_author_merged_into",
                        column: x => x.merged_into,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dead_letter",
                schema: "ingest",
                columns: table => new
                {
                    dead_letter_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    feed_id = table.Column<long>(type: "bigint", nullable: true),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    payload = table.Column<string>(type: "jsonb", nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dead_letter", x => x.dead_letter_id);
                    table.ForeignKey(
                        name: "fk_dead_letter_feeds_feed_id",
                        column: x => x.feed_id,
                        principalSchema: "ingest",
                        principalTable: "feed",
                        principalColumn: "feed_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dead_letter_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "extraction",
                schema: "ingest",
                columns: table => new
                {
                    extraction_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    snapshot_sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    extractor_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    site_rule = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    warnings = table.Column<string[]>(type: "text[]", nullable: false),
                    extracted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_extraction", x => x.extraction_id);
                    table.ForeignKey(
                        name: "fk_extraction_run_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_extraction_snapshot_snapshot_sha256",
                        column: x => x.snapshot_sha256,
                        principalSchema: "ingest",
                        principalTable: "snapshot",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "author_bio",
                schema: "ingest",
                columns: table => new
                {
                    bio_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    author_id = table.Column<long>(type: "bigint", nullable: false),
                    publisher_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    text = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    place = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    source_url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    previous_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_count = table.Column<int>(type: "integer", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_author_bio", x => x.bio_id);
                    table.ForeignKey(
                        name: "fk_author_bio_authors_author_id",
                        column: x => x.author_id,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_bio_publishers_publisher_id",
                        column: x => x.publisher_id,
                        principalSchema: "ingest",
                        principalTable: "publisher",
                        principalColumn: "publisher_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_bio_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "author_key",
                schema: "ingest",
                columns: table => new
                {
                    author_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_author_key", x => new { x.author_id, x.kind, x.text });
                    table.ForeignKey(
                        name: "fk_author_key_author_author_id",
                        column: x => x.author_id,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_key_run_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "author_merge",
                schema: "ingest",
                columns: table => new
                {
                    author_merge_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kept_id = table.Column<long>(type: "bigint", nullable: false),
                    folded_id = table.Column<long>(type: "bigint", nullable: false),
                    came_along = table.Column<long[]>(type: "bigint[]", nullable: false),
                    evidence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    merged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_author_merge", x => x.author_merge_id);
                    table.ForeignKey(
                        name: "fk_author_merge_author_folded_id",
                        column: x => x.folded_id,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_merge_author_kept_id",
                        column: x => x.kept_id,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_merge_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "author_name",
                schema: "ingest",
                columns: table => new
                {
                    author_id = table.Column<long>(type: "bigint", nullable: false),
                    publisher_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_author_name", x => new { x.author_id, x.publisher_id, x.name });
                    table.ForeignKey(
                        name: "fk_author_name_author_author_id",
                        column: x => x.author_id,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_name_publishers_publisher_id",
                        column: x => x.publisher_id,
                        principalSchema: "ingest",
                        principalTable: "publisher",
                        principalColumn: "publisher_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_author_name_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article",
                schema: "ingest",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    publisher_id = table.Column<long>(type: "bigint", nullable: false),
                    feed_id = table.Column<long>(type: "bigint", nullable: true),
                    url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    current_version_id = table.Column<long>(type: "bigint", nullable: true),
                    versions = table.Column<int>(type: "integer", nullable: false),
                    last_changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_visited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_visit_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    unchanged_visits = table.Column<int>(type: "integer", nullable: false),
                    failed_visits = table.Column<int>(type: "integer", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    quarantined_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    etag = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    last_modified = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    fingerprint = table.Column<long>(type: "bigint", nullable: true),
                    bands = table.Column<int[]>(type: "integer[]", nullable: true),
                    merged_into = table.Column<long>(type: "bigint", nullable: true),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_article_article_merged_into",
                        column: x => x.merged_into,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_feeds_feed_id",
                        column: x => x.feed_id,
                        principalSchema: "ingest",
                        principalTable: "feed",
                        principalColumn: "feed_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_publishers_publisher_id",
                        column: x => x.publisher_id,
                        principalSchema: "ingest",
                        principalTable: "publisher",
                        principalColumn: "publisher_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_event",
                schema: "ingest",
                columns: table => new
                {
                    event_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    previous_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    detail = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_event", x => x.event_id);
                    table.ForeignKey(
                        name: "fk_article_event_articles_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_event_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_key",
                schema: "ingest",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    scope = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    seen_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_key", x => new { x.kind, x.scope, x.hash });
                    table.ForeignKey(
                        name: "fk_article_key_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_merge",
                schema: "ingest",
                columns: table => new
                {
                    article_merge_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kept_id = table.Column<long>(type: "bigint", nullable: false),
                    folded_id = table.Column<long>(type: "bigint", nullable: false),
                    came_along = table.Column<long[]>(type: "bigint[]", nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    merged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_merge", x => x.article_merge_id);
                    table.ForeignKey(
                        name: "fk_article_merge_article_folded_id",
                        column: x => x.folded_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_merge_article_kept_id",
                        column: x => x.kept_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_merge_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_search",
                schema: "ingest",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    version_id = table.Column<long>(type: "bigint", nullable: false),
                    words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_search", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_article_search_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_version",
                schema: "ingest",
                columns: table => new
                {
                    version_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    previous_number = table.Column<int>(type: "integer", nullable: true),
                    origin = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    change_class = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    is_suspect = table.Column<bool>(type: "boolean", nullable: false),
                    fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    dek = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true),
                    body = table.Column<string>(type: "character varying(8000000)", maxLength: 8000000, nullable: false),
                    byline = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true),
                    language = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    word_count = table.Column<int>(type: "integer", nullable: false),
                    is_teaser = table.Column<bool>(type: "boolean", nullable: false),
                    claimed_published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    claimed_modified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    previous_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_count = table.Column<int>(type: "integer", nullable: false),
                    similarity = table.Column<float>(type: "real", nullable: true),
                    title_changed = table.Column<bool>(type: "boolean", nullable: false),
                    dek_changed = table.Column<bool>(type: "boolean", nullable: false),
                    byline_changed = table.Column<bool>(type: "boolean", nullable: false),
                    correction_note_added = table.Column<bool>(type: "boolean", nullable: false),
                    modified_date_moved = table.Column<bool>(type: "boolean", nullable: false),
                    sentences_added = table.Column<int>(type: "integer", nullable: false),
                    sentences_removed = table.Column<int>(type: "integer", nullable: false),
                    sentences_modified = table.Column<int>(type: "integer", nullable: false),
                    sentences_moved = table.Column<int>(type: "integer", nullable: false),
                    sentence_split_version = table.Column<int>(type: "integer", nullable: false),
                    extraction_id = table.Column<long>(type: "bigint", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_version", x => x.version_id);
                    table.ForeignKey(
                        name: "fk_article_version_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_version_extractions_extraction_id",
                        column: x => x.extraction_id,
                        principalSchema: "ingest",
                        principalTable: "extraction",
                        principalColumn: "extraction_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_version_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feed_entry",
                schema: "ingest",
                columns: table => new
                {
                    feed_id = table.Column<long>(type: "bigint", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    guid = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    link = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    authors = table.Column<string[]>(type: "text[]", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    summary = table.Column<string>(type: "character varying(8000000)", maxLength: 8000000, nullable: true),
                    content = table.Column<string>(type: "character varying(8000000)", maxLength: 8000000, nullable: true),
                    categories = table.Column<string[]>(type: "text[]", nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed_entry", x => new { x.feed_id, x.article_id });
                    table.ForeignKey(
                        name: "fk_feed_entry_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feed_entry_feed_feed_id",
                        column: x => x.feed_id,
                        principalSchema: "ingest",
                        principalTable: "feed",
                        principalColumn: "feed_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feed_entry_run_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "near_duplicate",
                schema: "ingest",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    other_id = table.Column<long>(type: "bigint", nullable: false),
                    similarity = table.Column<float>(type: "real", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_near_duplicate", x => new { x.article_id, x.other_id });
                    table.CheckConstraint("ck_near_duplicate_order", "article_id < other_id");
                    table.ForeignKey(
                        name: "fk_near_duplicate_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_near_duplicate_article_other_id",
                        column: x => x.other_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_near_duplicate_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "observation",
                schema: "ingest",
                columns: table => new
                {
                    observation_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    fetched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    span_id = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    publisher_id = table.Column<long>(type: "bigint", nullable: true),
                    feed_id = table.Column<long>(type: "bigint", nullable: true),
                    article_id = table.Column<long>(type: "bigint", nullable: true),
                    version_id = table.Column<long>(type: "bigint", nullable: true),
                    url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    final_url = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    redirects = table.Column<string[]>(type: "text[]", nullable: false),
                    http_status = table.Column<int>(type: "integer", nullable: true),
                    etag = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    last_modified = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    bytes = table.Column<long>(type: "bigint", nullable: true),
                    duration_ms = table.Column<int>(type: "integer", nullable: false),
                    snapshot_sha256 = table.Column<byte[]>(type: "bytea", nullable: true),
                    problem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_observation", x => x.observation_id);
                    table.ForeignKey(
                        name: "fk_observation_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_observation_article_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "ingest",
                        principalTable: "article_version",
                        principalColumn: "version_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_observation_feed_feed_id",
                        column: x => x.feed_id,
                        principalSchema: "ingest",
                        principalTable: "feed",
                        principalColumn: "feed_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_observation_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_observation_snapshot_snapshot_sha256",
                        column: x => x.snapshot_sha256,
                        principalSchema: "ingest",
                        principalTable: "snapshot",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sentence_change",
                schema: "ingest",
                columns: table => new
                {
                    version_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    op = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    old_text = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true),
                    new_text = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sentence_change", x => new { x.version_id, x.position });
                    table.ForeignKey(
                        name: "fk_sentence_change_article_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "ingest",
                        principalTable: "article_version",
                        principalColumn: "version_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "version_author",
                schema: "ingest",
                columns: table => new
                {
                    version_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    author_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    role = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    bio_id = table.Column<long>(type: "bigint", nullable: true),
                    latest_bio_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_version_author", x => new { x.version_id, x.position });
                    table.ForeignKey(
                        name: "fk_version_author_article_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "ingest",
                        principalTable: "article_version",
                        principalColumn: "version_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_version_author_author_author_id",
                        column: x => x.author_id,
                        principalSchema: "ingest",
                        principalTable: "author",
                        principalColumn: "author_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_version_author_author_bio_bio_id",
                        column: x => x.bio_id,
                        principalSchema: "ingest",
                        principalTable: "author_bio",
                        principalColumn: "bio_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_version_author_author_bio_latest_bio_id",
                        column: x => x.latest_bio_id,
                        principalSchema: "ingest",
                        principalTable: "author_bio",
                        principalColumn: "bio_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "version_sight",
                schema: "ingest",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    seen_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version_id = table.Column<long>(type: "bigint", nullable: false),
                    seen_count = table.Column<int>(type: "integer", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_version_sight", x => new { x.article_id, x.seen_from });
                    table.ForeignKey(
                        name: "fk_version_sight_article_article_id",
                        column: x => x.article_id,
                        principalSchema: "ingest",
                        principalTable: "article",
                        principalColumn: "article_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_version_sight_article_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "ingest",
                        principalTable: "article_version",
                        principalColumn: "version_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_version_sight_run_run_id",
                        column: x => x.run_id,
                        principalSchema: "ingest",
                        principalTable: "run",
                        principalColumn: "run_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_article_bands",
                schema: "ingest",
                table: "article",
                column: "bands")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_article_current_version_id",
                schema: "ingest",
                table: "article",
                column: "current_version_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_feed_id_next_visit_at",
                schema: "ingest",
                table: "article",
                columns: new[] { "feed_id", "next_visit_at" },
                filter: "next_visit_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_article_merged_into",
                schema: "ingest",
                table: "article",
                column: "merged_into",
                filter: "merged_into IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_article_publisher_id_published_at",
                schema: "ingest",
                table: "article",
                columns: new[] { "publisher_id", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_article_quarantined_at",
                schema: "ingest",
                table: "article",
                column: "quarantined_at",
                filter: "quarantined_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_article_event_article_id_seen_at",
                schema: "ingest",
                table: "article_event",
                columns: new[] { "article_id", "seen_at" });

            migrationBuilder.CreateIndex(
                name: "ix_article_event_seen_at",
                schema: "ingest",
                table: "article_event",
                column: "seen_at");

            migrationBuilder.CreateIndex(
                name: "ix_article_key_article_id",
                schema: "ingest",
                table: "article_key",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_key_hash",
                schema: "ingest",
                table: "article_key",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_article_merge_folded_id",
                schema: "ingest",
                table: "article_merge",
                column: "folded_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_merge_kept_id",
                schema: "ingest",
                table: "article_merge",
                column: "kept_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_search_words",
                schema: "ingest",
                table: "article_search",
                column: "words")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_article_version_article_id_number",
                schema: "ingest",
                table: "article_version",
                columns: new[] { "article_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_article_version_extraction_id",
                schema: "ingest",
                table: "article_version",
                column: "extraction_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_version_first_seen_at",
                schema: "ingest",
                table: "article_version",
                column: "first_seen_at",
                filter: "number > 1");

            migrationBuilder.CreateIndex(
                name: "ix_article_version_run_id",
                schema: "ingest",
                table: "article_version",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_version_title",
                schema: "ingest",
                table: "article_version",
                column: "title")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_author_merged_into",
                schema: "ingest",
                table: "author",
                column: "merged_into",
                filter: "merged_into IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_author_name",
                schema: "ingest",
                table: "author",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_author_bio_author_id_publisher_id_number",
                schema: "ingest",
                table: "author_bio",
                columns: new[] { "author_id", "publisher_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_author_bio_first_seen_at",
                schema: "ingest",
                table: "author_bio",
                column: "first_seen_at",
                filter: "number > 1");

            migrationBuilder.CreateIndex(
                name: "ix_author_bio_text",
                schema: "ingest",
                table: "author_bio",
                column: "text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_author_key_kind_text",
                schema: "ingest",
                table: "author_key",
                columns: new[] { "kind", "text" });

            migrationBuilder.CreateIndex(
                name: "ix_author_merge_folded_id",
                schema: "ingest",
                table: "author_merge",
                column: "folded_id");

            migrationBuilder.CreateIndex(
                name: "ix_author_merge_kept_id",
                schema: "ingest",
                table: "author_merge",
                column: "kept_id");

            migrationBuilder.CreateIndex(
                name: "ix_dead_letter_fingerprint",
                schema: "ingest",
                table: "dead_letter",
                column: "fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dead_letter_last_seen_at",
                schema: "ingest",
                table: "dead_letter",
                column: "last_seen_at");

            migrationBuilder.CreateIndex(
                name: "ix_extraction_extractor_version",
                schema: "ingest",
                table: "extraction",
                column: "extractor_version");

            migrationBuilder.CreateIndex(
                name: "ix_extraction_snapshot_sha256_extractor_version_site_rule",
                schema: "ingest",
                table: "extraction",
                columns: new[] { "snapshot_sha256", "extractor_version", "site_rule" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feed_next_poll_at",
                schema: "ingest",
                table: "feed",
                column: "next_poll_at");

            migrationBuilder.CreateIndex(
                name: "ix_feed_publisher_id",
                schema: "ingest",
                table: "feed",
                column: "publisher_id");

            migrationBuilder.CreateIndex(
                name: "ix_feed_address_feed_id",
                schema: "ingest",
                table: "feed_address",
                column: "feed_id");

            migrationBuilder.CreateIndex(
                name: "ix_feed_entry_article_id",
                schema: "ingest",
                table: "feed_entry",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_near_duplicate_other_id",
                schema: "ingest",
                table: "near_duplicate",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_observation_article_id_fetched_at",
                schema: "ingest",
                table: "observation",
                columns: new[] { "article_id", "fetched_at" },
                filter: "article_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_observation_feed_id_fetched_at",
                schema: "ingest",
                table: "observation",
                columns: new[] { "feed_id", "fetched_at" },
                filter: "feed_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_observation_fetched_at",
                schema: "ingest",
                table: "observation",
                column: "fetched_at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.CreateIndex(
                name: "ix_observation_publisher_id_fetched_at",
                schema: "ingest",
                table: "observation",
                columns: new[] { "publisher_id", "fetched_at" });

            migrationBuilder.CreateIndex(
                name: "ix_observation_run_id",
                schema: "ingest",
                table: "observation",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_observation_snapshot_sha256",
                schema: "ingest",
                table: "observation",
                column: "snapshot_sha256",
                filter: "snapshot_sha256 IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_publisher_domain",
                schema: "ingest",
                table: "publisher",
                column: "domain",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_run_feed_id_started_at",
                schema: "ingest",
                table: "run",
                columns: new[] { "feed_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_run_started_at",
                schema: "ingest",
                table: "run",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "ix_run_trace_id",
                schema: "ingest",
                table: "run",
                column: "trace_id");

            migrationBuilder.CreateIndex(
                name: "ix_sentence_change_new_text",
                schema: "ingest",
                table: "sentence_change",
                column: "new_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_sentence_change_old_text",
                schema: "ingest",
                table: "sentence_change",
                column: "old_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_snapshot_last_seen_at",
                schema: "ingest",
                table: "snapshot",
                column: "last_seen_at",
                filter: "body IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_version_author_author_id",
                schema: "ingest",
                table: "version_author",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_version_sight_version_id",
                schema: "ingest",
                table: "version_sight",
                column: "version_id");

            migrationBuilder.AddForeignKey(
                name: "fk_article_versions_current_version_id",
                schema: "ingest",
                table: "article",
                column: "current_version_id",
                principalSchema: "ingest",
                principalTable: "article_version",
                principalColumn: "version_id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql(SqlResource.Read("Base"));
        }
    }
}
