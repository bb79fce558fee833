namespace Ingest.Extraction.Dom;

/// <summary>What is true of all elements of a name, told once for each name that is known: pages have thousands of elements, and few names.</summary>
internal sealed class ByKind<T>(Func<string, T> tell)
{
    private readonly T[] known = [.. ElementKinds.Names.Select(tell)];

    public T Of(Element element) => element.Kind.Number is >= 0 and var number ? known[number] : tell(element.LocalName);
}
