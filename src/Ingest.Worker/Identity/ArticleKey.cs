namespace Ingest.Worker.Identity;

/// <summary>One address, guid or number that an article is known by.</summary>
/// <param name="Scope">The feed's id for a guid, 0 for the rest: guids of two feeds have nothing to do with each other.</param>
/// <param name="Text">The guid as given; an address as <see cref="AddressKey"/> has it; host and number.</param>
internal sealed record ArticleKey(ArticleKeyKind Kind, long Scope, string Text)
{
    public bool IsAddress => Kind is ArticleKeyKind.Url or ArticleKeyKind.Canonical or ArticleKeyKind.Redirect or ArticleKeyKind.Amp;
}
