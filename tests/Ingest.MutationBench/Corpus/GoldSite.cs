using AngleSharp.Dom;

namespace Ingest.MutationBench.Corpus;

/// <summary>Where a paragraph of the gold body stands in the page: the child numbers from the root down to its element.</summary>
internal sealed record GoldSite(IReadOnlyList<int> Path, string Key)
{
    public static GoldSite Of(INode element, string key)
    {
        var path = new List<int>();
        for (var node = element; node.Parent is { } parent; node = parent)
        {
            path.Add(parent.ChildNodes.Index(node));
        }

        path.Reverse();
        return new GoldSite(path, key);
    }

    public IElement In(IDocument document) => (IElement)Path.Aggregate((INode)document, (node, child) => node.ChildNodes[child]);
}
