using AngleSharp.Html.Construction;

namespace Ingest.Extraction.Dom;

/// <summary>A script; none is ever run.</summary>
public sealed class ScriptElement : Element, IConstructableScriptElement
{
    internal ScriptElement(Document owner)
        : base(owner, ElementKinds.OfHtml("script"))
    {
    }

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
}
