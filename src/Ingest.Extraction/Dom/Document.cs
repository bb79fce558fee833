using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Ingest.Extraction.Dom;

/// <summary>A page's tree.</summary>
public sealed class Document : ParentNode, IConstructableDocument
{
    private readonly HashSet<string> shared = new(StringComparer.Ordinal);

    /// <param name="source">What is parsed; null for what a template holds.</param>
    internal Document(TextSource? source = null, MarkupBounds? bounds = null) => (Source, Bounds) = (source, bounds ?? new MarkupBounds());

    public Element? DocumentElement => Children.FirstOrDefault();

    public Element? Head => DocumentElement?.Children.FirstOrDefault(element => element.LocalName == "head");

    /// <summary>Its frameset, where the page has one in place of a body.</summary>
    public Element? Body => DocumentElement?.Children.FirstOrDefault(element => element.LocalName is "body" or "frameset");

    internal MarkupBounds Bounds { get; }

    /// <summary>While the page is parsed: the innermost table or template that is open.</summary>
    internal Element? OpenTable
    {
        get
        {
            Element? found = null;
            // A form may end before what stands in it.
            for (var at = DocumentElement; at is not null; at = LastElement(at))
            {
                found = at is { IsOpen: true, LocalName: "table" or "template" } ? at : found;
            }

            return found;
        }
    }

    private protected override string NodeName => "#document";

    private TextSource? Source { get; }

    /// <summary>The first element of this id.</summary>
    public Element? GetElementById(string id) => Descendants().FirstOrDefault(element => element.Id == id);

    /// <summary>One string for all equal ones of the page, so that what is known of it can be looked up by reference.</summary>
    internal string Shared(ReadOnlySpan<char> text)
    {
        var lookup = shared.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var known))
        {
            shared.Add(known = text.ToString());
        }

        return known;
    }

    /// <summary>
    /// What a table pushes out belongs before the table. AngleSharp looks for tables by a class of its own, finds none in this tree, and
    /// hands it to the document, which has one element otherwise.
    /// </summary>
    internal override void Add(Node node)
    {
        if (node is not Element || DocumentElement is null || OpenTable is not { Parent: { } around } table)
        {
            base.Add(node);
        }
        else if (table is TemplateElement)
        {
            table.Add(node);
        }
        else
        {
            around.Insert(around.LastIndexOf(table), node);
        }
    }

    private static Element? LastElement(Element element)
    {
        for (var i = element.Count - 1; i >= 0; i--)
        {
            if (element[i] is Element last)
            {
                return last;
            }
        }

        return null;
    }

    TextSource IConstructableDocument.Source => Source!;

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => Head;

    IConstructableElement IConstructableDocument.DocumentElement => DocumentElement!;

    bool IConstructableDocument.IsLoading => false;

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token) => Add(Comment.Any);

    void IConstructableDocument.TrackError(Exception exception) => throw new InvalidOperationException("The page could not be parsed.", exception);

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.Clear() => ((IConstructableNodeList)this).Clear();
}
