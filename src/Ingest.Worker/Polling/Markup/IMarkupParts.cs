using System.Xml.Linq;

namespace Ingest.Worker.Polling.Markup;

/// <summary>Who reads a document in parts, so that its tree never stands whole.</summary>
internal interface IMarkupParts
{
    /// <param name="element">One that has just begun, in its place in the tree, outside every part.</param>
    bool Begins(XElement element);

    /// <summary>Given each part as it ends, which leaves the tree by its taker's hand. Everything else outside parts leaves by itself.</summary>
    void Take(XElement part);
}
