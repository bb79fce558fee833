using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Ingest.Extraction.Dom;

/// <summary>An element, with the attributes that were kept when the page was parsed.</summary>
public class Element : ParentNode, IConstructableElement, IConstructableNamedNodeMap, IConstructableMetaElement, IConstructableFrameElement, IConstructableFormElement, IConstructableSvgElement, IConstructableMathElement
{
    private readonly ElementKind kind;
    private NamedValue[] attributes = [];
    private int depth;

    internal Element(Document owner, ElementKind kind)
    {
        (Owner, this.kind) = (owner, kind);
        owner.Bounds.CountElement();
    }

    /// <summary>The page that it was made for.</summary>
    internal Document Owner { get; }

    internal ElementKind Kind => kind;

    /// <summary>In lower case, but for elements of drawings.</summary>
    public string LocalName => kind.Name;

    /// <summary>Not of a drawing or a formula.</summary>
    public bool IsHtml => (kind.Flags & (NodeFlags.SvgMember | NodeFlags.MathMember)) == NodeFlags.None;

    public ReadOnlySpan<NamedValue> Attributes => attributes;

    public string? ClassName => GetAttribute("class");

    public string? Id => GetAttribute("id");

    /// <summary>Its end tag has not been read, nor implied.</summary>
    internal bool IsOpen { get; private set; } = true;

    internal override NodeFlags Flags => kind.Flags;

    private protected override string NodeName => kind.Name;

    /// <summary>The value of the first attribute of this name; null where there is none.</summary>
    public string? GetAttribute(string name)
    {
        foreach (ref readonly var attribute in attributes.AsSpan())
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public bool HasAttribute(string name) => GetAttribute(name) is not null;

    /// <summary>Whether one of the class names is this one.</summary>
    public bool HasClass(string name)
    {
        var names = ClassName.AsSpan();
        foreach (var range in names.SplitAny(" \t\n\r\f"))
        {
            if (names[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>This element or the nearest around it that has this name.</summary>
    /// <param name="name">In lower case.</param>
    public Element? Closest(string name)
    {
        var at = this;
        while (at is not null && at.LocalName != name)
        {
            at = at.ParentElement;
        }

        return at;
    }

    /// <summary>Puts an element of this name around this one.</summary>
    internal void WrapIn(string tag)
    {
        if (Parent is { } parent)
        {
            var index = parent.IndexOf(this);
            parent.RemoveAt(index);
            var wrapper = new Element(Owner, ElementKinds.OfHtml(tag));
            parent.Insert(index, wrapper);
            wrapper.Add(this);
        }
    }

    /// <summary>Puts what stands in this element in its place.</summary>
    internal void Dissolve()
    {
        if (Parent is { } parent)
        {
            var index = parent.IndexOf(this);
            parent.RemoveAt(index);
            foreach (var child in ChildNodes.ToArray())
            {
                parent.Insert(index++, child);
            }
        }
    }

    /// <summary>Puts a text in the place of whatever stands in this element.</summary>
    internal void SetText(string text)
    {
        while (Count > 0)
        {
            RemoveAt(Count - 1);
        }

        Add(new TextNode(text.AsMemory()));
    }

    internal void NoteDepth() => Owner.Bounds.Enter(depth = Parent is Element around ? around.depth + 1 : 0);

    StringOrMemory IConstructableElement.NamespaceUri =>
        (kind.Flags & NodeFlags.SvgMember) != NodeFlags.None ? NamespaceNames.SvgUri : (kind.Flags & NodeFlags.MathMember) != NodeFlags.None ? NamespaceNames.MathMlUri : NamespaceNames.HtmlUri;

    StringOrMemory IConstructableElement.LocalName => kind.Memory;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    // Positions in the source are not tracked.
    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] =>
        Array.FindIndex(attributes, attribute => name == attribute.Name) is >= 0 and var index ? new Place(this, index) : null;

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is Element other && other.attributes.Length == this.attributes.Length && Array.TrueForAll(this.attributes, attribute => other.GetAttribute(attribute.Name) == attribute.Value);

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) => GetAttribute(name.ToString()) ?? default(StringOrMemory);

    bool IConstructableElement.HasAttribute(StringOrMemory name) => HasAttribute(name.ToString());

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        var held = attributes.Length;
        if (tagAttributes.Count > 0)
        {
            Array.Resize(ref attributes, held + tagAttributes.Count);
        }

        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            var name = attribute.Name.ToString();
            // Classes repeat, and are most of what is asked of elements.
            attributes[held + i] = new NamedValue(name, name == "class" ? Owner.Shared(attribute.Value.Memory.Span) : attribute.Value.ToString());
        }

        Owner.Bounds.CountAttributes(attributes.Length - held);
    }

    // Called when the element ends.
    void IConstructableElement.SetupElement() => IsOpen = false;

    void IConstructableElement.AddComment(ref StructHtmlToken token) => Add(Comment.Any);

    // Formatting that is not closed is made again in the next paragraph.
    IConstructableNode IConstructableElement.ShallowCopy() => new Element(Owner, kind) { attributes = attributes };

    // The page is decoded already, whatever it says of its encoding.
    void IConstructableMetaElement.Handle()
    {
    }

    internal void SetAttribute(StringOrMemory name, StringOrMemory value)
    {
        var index = Array.FindIndex(attributes, attribute => name == attribute.Name);
        if (index < 0)
        {
            index = attributes.Length;
            Array.Resize(ref attributes, index + 1);
        }

        attributes[index] = new NamedValue(name.ToString(), value.ToString());
    }

    /// <summary>An attribute as the parser asks for it.</summary>
    private sealed class Place(Element element, int index) : IConstructableAttr
    {
        public StringOrMemory Name => element.attributes[index].Name;

        public StringOrMemory Value
        {
            get => element.attributes[index].Value;
            set => element.attributes[index] = element.attributes[index] with { Value = value.ToString() };
        }
    }
}
