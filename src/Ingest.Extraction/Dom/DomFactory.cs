using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Ingest.Extraction.Dom;

/// <summary>Makes the nodes that AngleSharp's parser asks for.</summary>
internal sealed class DomFactory : IDomConstructionElementFactory<Document, Element>
{
    public MarkupBounds Bounds { get; } = new();

    /// <summary>What is built; null before the parse.</summary>
    public Document? Document { get; private set; }

    public bool HasTemplates { get; private set; }

    public bool HasXmp { get; private set; }

    // What the parser asks for by flags is known by the name.
    public Element Create(Document document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var kind = ElementKinds.OfHtml(localName.Memory.Span);
        HasXmp |= ReferenceEquals(kind, ElementKinds.Xmp);
        return new Element(document, kind);
    }

    // Nothing runs scripts here, so what stands in for them is markup.
    public Element CreateNoScript(Document document, bool scripting) => Named(document, "noscript");

    public IConstructableNode CreateDocumentType(Document document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => Comment.Any;

    public IConstructableMathElement CreateMath(Document document, StringOrMemory name = default) => new Element(document, ElementKinds.OfMathMl(name.Memory.Span));

    public IConstructableSvgElement CreateSvg(Document document, StringOrMemory name = default) => new Element(document, ElementKinds.OfSvg(name.Memory.Span));

    public IConstructableMetaElement CreateMeta(Document document) => Named(document, "meta");

    public IConstructableScriptElement CreateScript(Document document, bool parserInserted, bool started) => new ScriptElement(document);

    public IConstructableFrameElement CreateFrame(Document document) => Named(document, "frame");

    public IConstructableTemplateElement CreateTemplate(Document document)
    {
        HasTemplates = true;
        return new TemplateElement(document);
    }

    public IConstructableFormElement CreateForm(Document document) => Named(document, "form");

    public Element CreateUnknown(Document document, StringOrMemory tagName) => new(document, new ElementKind(tagName.ToString(), NodeFlags.HtmlMember));

    public Document CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new Document(source, Bounds);

    private static Element Named(Document document, string name) => new(document, ElementKinds.OfHtml(name));
}
