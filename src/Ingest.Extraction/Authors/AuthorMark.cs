using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Authors;

/// <summary>An element that its markup calls a byline or an author.</summary>
/// <param name="Element">The outermost element of the mark.</param>
/// <param name="Order">Its place among the page's elements.</param>
/// <param name="Text">As read, a line break between neighbouring links and blocks.</param>
internal sealed record AuthorMark(Element Element, int Order, AuthorMarkKind Kind, string Text);
