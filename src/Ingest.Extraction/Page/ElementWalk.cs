using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>Elements in document order. The walk keeps its own stack, so that no nesting overflows the thread's.</summary>
internal sealed class ElementWalk(ParentNode root)
{
    private readonly Stack<(ParentNode Children, int Next)> outer = new();
    private ParentNode children = root;
    private int next;

    /// <summary>Elements between the walk's root and the last element.</summary>
    public int Depth => outer.Count;

    /// <summary>The next element: a child of the last one only if that was entered. Null at the end.</summary>
    public Element? Next()
    {
        while (true)
        {
            if (next < children.Count)
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
        if (element.Count > 0)
        {
            outer.Push((children, next));
            (children, next) = (element, 0);
        }
    }
}
