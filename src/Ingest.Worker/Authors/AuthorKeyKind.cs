namespace Ingest.Worker.Authors;

/// <summary>What tells an author, strongest first.</summary>
internal enum AuthorKeyKind
{
    ProfileUrl,
    Email,
    Twitter,
    Name,
}
