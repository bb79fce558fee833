using System.Xml.XPath;
using System.Xml;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Rules;

/// <summary>Lets System.Xml's XPath 1.0 engine walk an HTML page. Names have no namespace, as authors of rules expect.</summary>
internal sealed class DomNavigator : XPathNavigator
{
    private static readonly NameTable Names = new();

    private readonly DomTable table;
    private int node;
    private int attribute;

    public DomNavigator(DomTable table, int node = 0, int attribute = DomTable.None) =>
        (this.table, this.node, this.attribute) = (table, node, attribute);

    /// <summary>The node that it stands on; for an attribute, the element that has it.</summary>
    public Node Node => table[node];

    public bool IsAttribute => attribute != DomTable.None;

    public override object UnderlyingObject => Node;

    public override XPathNodeType NodeType => IsAttribute
        ? XPathNodeType.Attribute
        : Node switch
        {
            Element => XPathNodeType.Element,
            TextNode => XPathNodeType.Text,
            _ => XPathNodeType.Root,
        };

    public override string LocalName => IsAttribute ? Attribute.Name : Node is Element element ? element.LocalName : "";

    public override string Name => LocalName;

    public override string NamespaceURI => "";

    public override string Prefix => "";

    public override string BaseURI => "";

    public override bool IsEmptyElement => table.FirstChild(node) == DomTable.None;

    public override XmlNameTable NameTable => Names;

    public override string Value => IsAttribute ? Attribute.Value : Node.TextContent;

    private NamedValue Attribute => ((Element)Node).Attributes[attribute];

    public override XPathNavigator Clone() => new DomNavigator(table, node, attribute);

    public override bool IsSamePosition(XPathNavigator other) => other is DomNavigator place && place.At == At;

    public override XmlNodeOrder ComparePosition(XPathNavigator? nav) => nav is not DomNavigator place
        ? XmlNodeOrder.Unknown
        : At.CompareTo(place.At) switch { < 0 => XmlNodeOrder.Before, 0 => XmlNodeOrder.Same, _ => XmlNodeOrder.After };

    public override bool MoveTo(XPathNavigator other)
    {
        if (other is not DomNavigator place || !ReferenceEquals(place.table, table))
        {
            return false;
        }

        (node, attribute) = place.At;
        return true;
    }

    public override bool MoveToFirstAttribute()
    {
        if (IsAttribute || Node is not Element element || element.Attributes.IsEmpty)
        {
            return false;
        }

        attribute = 0;
        return true;
    }

    public override bool MoveToNextAttribute()
    {
        if (!IsAttribute || attribute + 1 >= ((Element)Node).Attributes.Length)
        {
            return false;
        }

        attribute++;
        return true;
    }

    public override bool MoveToFirstChild() => !IsAttribute && MoveTo(table.FirstChild(node));

    public override bool MoveToNext() => !IsAttribute && MoveTo(table.Next(node));

    public override bool MoveToPrevious() => !IsAttribute && MoveTo(table.Previous(node));

    public override bool MoveToParent()
    {
        if (IsAttribute)
        {
            attribute = DomTable.None;
            return true;
        }

        return MoveTo(table.Parent(node));
    }

    public override bool MoveToId(string id) =>
        ((Document)table[0]).GetElementById(id) is { } element && MoveTo(table.NumberOf(element));

    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) => false;

    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) => false;

    private (int Node, int Attribute) At => (node, attribute);

    private bool MoveTo(int number)
    {
        if (number == DomTable.None)
        {
            return false;
        }

        node = number;
        return true;
    }
}
