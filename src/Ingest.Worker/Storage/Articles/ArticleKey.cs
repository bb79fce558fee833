namespace Ingest.Worker.Storage.Articles;

internal sealed record ArticleKey(ArticleKeyKind Kind, long Scope, string Text);
