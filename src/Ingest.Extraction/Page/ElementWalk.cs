using AngleSharp.Dom;

namespace Ingest.Extraction.Page;

/// <summary>
/// Elements in document order. The walk keeps its own stack and reads children by index, since a node's NextSibling searches its parent's
/// list; it yields the class Element, whose members are called directly, and not the interface, whose members are looked up for each of a
/// hundred kinds of element.
/// </summary>
internal sealed class ElementWalk(INode root)
{
    private readonly Stack<(INodeList Children, int Next)> outer = new();
    private INodeList children = root.ChildNodes;
    private int next;

    /// <summary>Elements between the walk's root and the last element.</summary>
    public int Depth => outer.Count;

    /// <summary>The next element: a child of the last one only if that was entered. Null at the end.</summary>
    public Element? Next()
    {
        while (true)
        {
            if (next < children.Length)
            {
                if (children[next++] is Element element)
                {
                    return element;
                }
            }
            else if (outer.TryPop(out var level))
            {
                (children, next) = level;
            }
            else
            {
                return null;
            }
        }
    }

    /// <summary>Goes on with the element's children.</summary>
    public void Enter(Element element)
    {
        if (element.HasChildNodes)
        {
            outer.Push((children, next));
            (children, next) = (((INode)element).ChildNodes, 0);
        }
    }
}
