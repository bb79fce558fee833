using System.Runtime.InteropServices;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>A page's elements in document order, so that those below one are the places from its own up to its end.</summary>
/// <param name="expected">Elements that the page has at most, or little more.</param>
internal sealed class ElementList(int expected)
{
    private readonly List<PageElement> items = new(expected);
    private readonly Stack<(int Index, int Depth)> open = new();

    public int Count => items.Count;

    public ReadOnlySpan<PageElement> Items => CollectionsMarshal.AsSpan(items);

    /// <summary>The places of the elements below this one; empty where it is not in the list.</summary>
    public Range Below(Node element)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i].Element, element))
            {
                return new Range(i + 1, items[i].End);
            }
        }

        return default;
    }

    /// <summary>Elements come in document order.</summary>
    /// <param name="depth">Elements around this one.</param>
    public void Add(PageElement element, int depth)
    {
        Close(depth);
        open.Push((items.Count, depth));
        items.Add(element);
    }

    /// <summary>After the last element.</summary>
    public void Close() => Close(0);

    private void Close(int depth)
    {
        while (open.TryPeek(out var last) && last.Depth >= depth)
        {
            CollectionsMarshal.AsSpan(items)[last.Index].End = items.Count;
            open.Pop();
        }
    }
}
