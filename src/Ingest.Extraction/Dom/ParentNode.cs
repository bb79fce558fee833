using System.Collections;
using System.Text;
using AngleSharp.Html.Construction;

namespace Ingest.Extraction.Dom;

/// <summary>A node with others below it: an element, a document, what a template holds.</summary>
public abstract class ParentNode : Node, IConstructableNodeList
{
    internal static readonly ParentNode Empty = new Document();

    private Node[] children = [];
    private int count;

    /// <summary>Nodes right below this one.</summary>
    public int Count => count;

    public Node this[int index] => children[index];

    public ReadOnlySpan<Node> ChildNodes => children.AsSpan(0, count);

    /// <summary>The elements right below this one.</summary>
    public IEnumerable<Element> Children
    {
        get
        {
            for (var i = 0; i < count; i++)
            {
                if (children[i] is Element element)
                {
                    yield return element;
                }
            }
        }
    }

    public int ChildElementCount
    {
        get
        {
            var elements = 0;
            foreach (var child in ChildNodes)
            {
                elements += child is Element ? 1 : 0;
            }

            return elements;
        }
    }

    public override string TextContent
    {
        get
        {
            if (count == 1 && children[0] is TextNode only)
            {
                return only.Data;
            }

            var text = new StringBuilder();
            foreach (var node in new NodeWalk(this))
            {
                if (node is TextNode written)
                {
                    text.Append(written.Span);
                }
            }

            return text.ToString();
        }
    }

    /// <summary>As <see cref="TextContent"/>, without a copy where one run of text is all: a script's.</summary>
    public ReadOnlySpan<char> TextSpan => count == 1 && children[0] is TextNode only ? only.Span : TextContent;

    /// <summary>The elements below this one, in document order; nothing of what templates hold.</summary>
    public IEnumerable<Element> Descendants()
    {
        var walk = new NodeWalk(this);
        while (walk.MoveNext())
        {
            if (walk.Current is Element element)
            {
                yield return element;
            }
        }
    }

    /// <summary>The links that lead somewhere below this one, in document order.</summary>
    public IEnumerable<Element> Links => Descendants().Where(element => element.LocalName == "a" && element.HasAttribute("href"));

    /// <summary>Whether an element of this name stands below this one.</summary>
    /// <param name="name">In lower case.</param>
    public bool Has(string name) => First(name) is not null;

    /// <summary>The first element of this name below this one.</summary>
    /// <param name="name">In lower case.</param>
    public Element? First(string name)
    {
        foreach (var node in new NodeWalk(this))
        {
            if (node is Element element && element.LocalName == name)
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>The place of a node right below this one; -1 where it is none.</summary>
    public int IndexOf(Node node) => Array.IndexOf(children, node, 0, count);

    internal int LastIndexOf(Node node) => Array.LastIndexOf(children, node, count - 1, count);

    internal virtual void Add(Node node)
    {
        Reserve();
        children[count++] = node;
        Adopt(node);
    }

    internal void Insert(int index, Node node)
    {
        Reserve();
        Array.Copy(children, index, children, index + 1, count++ - index);
        children[index] = node;
        Adopt(node);
    }

    internal void RemoveAt(int index)
    {
        children[index].Parent = null;
        Array.Copy(children, index + 1, children, index, --count - index);
        children[count] = null!;
    }

    internal void AddText(ReadOnlyMemory<char> text)
    {
        if (count > 0 && children[count - 1] is TextNode last)
        {
            last.Append(text);
        }
        else
        {
            Add(new TextNode(text));
        }
    }

    internal void InsertText(int index, ReadOnlyMemory<char> text)
    {
        if (index > 0 && children[index - 1] is TextNode before)
        {
            before.Append(text);
        }
        else
        {
            Insert(index, new TextNode(text));
        }
    }

    int IConstructableNodeList.Length => count;

    IConstructableNode IConstructableNodeList.this[int index] => children[index];

    void IConstructableNodeList.Clear() => (children, count) = ([], 0);

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => children.Take(count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => children.Take(count).GetEnumerator();

    private void Adopt(Node node)
    {
        // All comments are one.
        if (node is not Comment)
        {
            node.Parent = this;
            (node as Element)?.NoteDepth();
        }
    }

    private void Reserve()
    {
        if (count == children.Length)
        {
            Array.Resize(ref children, count == 0 ? 1 : count * 2);
        }
    }
}
