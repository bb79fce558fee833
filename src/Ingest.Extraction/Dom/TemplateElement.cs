using AngleSharp.Html.Construction;

namespace Ingest.Extraction.Dom;

/// <summary>A template: what it holds stands beside the tree, not in it.</summary>
public sealed class TemplateElement : Element, IConstructableTemplateElement
{
    internal TemplateElement(Document owner)
        : base(owner, ElementKinds.OfHtml("template")) => Content = new Document();

    public ParentNode Content { get; }

    /// <summary>What it holds is shown in the element that it stands in, around what the page put there.</summary>
    public bool IsShadowRoot => GetAttribute("shadowrootmode") is "open" or "closed";

    void IConstructableTemplateElement.PopulateFragment()
    {
        foreach (var node in ChildNodes)
        {
            Content.Add(node);
        }

        ((IConstructableNodeList)this).Clear();
    }
}
