using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Ingest.Extraction.Dom;

/// <summary>
/// A node of a page's tree. AngleSharp's parser builds this tree in place of its own, which has room for events, styles, scripts and
/// observers: reading needs names, attributes and text. Little more than half of the time, and a quarter of the memory.
/// </summary>
public abstract class Node : IConstructableNode
{
    /// <summary>Null for the document, and for what was taken out of the tree.</summary>
    public ParentNode? Parent { get; internal set; }

    public Element? ParentElement => Parent as Element;

    /// <summary>The text below, as it is written; nothing of comments and templates.</summary>
    public abstract string TextContent { get; }

    internal virtual NodeFlags Flags => NodeFlags.None;

    private protected abstract string NodeName { get; }

    /// <summary>The node before this one below the same parent.</summary>
    public Node? PreviousSibling => Parent is { } parent && parent.IndexOf(this) is > 0 and var index ? parent[index - 1] : null;

    /// <summary>The node behind this one below the same parent.</summary>
    public Node? NextSibling => Parent is { } parent && parent.IndexOf(this) is >= 0 and var index && index + 1 < parent.Count ? parent[index + 1] : null;

    /// <summary>Whether the node is this one or stands below it.</summary>
    public bool Contains(Node? node)
    {
        while (node is not null && !ReferenceEquals(node, this))
        {
            node = node.Parent;
        }

        return node is not null;
    }

    /// <summary>The elements around this node, the nearest first.</summary>
    public IEnumerable<Element> Ancestors()
    {
        for (var at = ParentElement; at is not null; at = at.ParentElement)
        {
            yield return at;
        }
    }

    /// <summary>Takes the node out of the tree.</summary>
    public void Remove() => Parent?.RemoveAt(Parent.IndexOf(this));

    StringOrMemory IConstructableNode.NodeName => NodeName;

    NodeFlags IConstructableNode.Flags => Flags;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (ParentNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this as ParentNode ?? ParentNode.Empty;

    void IConstructableNode.RemoveFromParent() => Remove();

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => ((Node)childNode).Remove();

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => ((ParentNode)this).RemoveAt(idx);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => ((ParentNode)this).Insert(idx, (Node)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => ((ParentNode)this).Add((Node)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => ((ParentNode)this).AddText(text.Memory);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => ((ParentNode)this).InsertText(idx, text.Memory);
}
