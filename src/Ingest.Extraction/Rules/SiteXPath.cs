using System.Xml.XPath;

namespace Ingest.Extraction.Rules;

/// <summary>One expression of a site rule, compiled once.</summary>
/// <param name="Text">As the file has it.</param>
/// <param name="Source">File and directive, for evidence and warnings ("example.org.txt body").</param>
internal sealed record SiteXPath(string Text, string Source)
{
    private readonly Lazy<XPathExpression?> compiled = new(() => Compile(Text));

    /// <summary>It rests on what the content system calls things, and was not seen to work: that it matches nothing is no news.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>False for what XPath 1.0 does not understand: such a line matches nothing.</summary>
    public bool IsValid => compiled.Value is not null;

    /// <summary>The nodes or the text that it yields; neither when it matches nothing.</summary>
    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public SiteMatch Evaluate(DomTable table)
    {
        if (compiled.Value is not { } expression)
        {
            return SiteMatch.None;
        }

        try
        {
            return Read(new DomNavigator(table).Evaluate(expression));
        }
        catch (XPathException)
        {
            // Compiles, but asks for something that XPath 1.0 cannot do with the values found: it matches nothing.
            return SiteMatch.None;
        }
    }

    private static SiteMatch Read(object result) => result switch
    {
        XPathNodeIterator nodes => SiteMatch.Of(nodes.Cast<DomNavigator>()),
        string text => SiteMatch.Of(text),
        _ => SiteMatch.None,
    };

    private static XPathExpression? Compile(string text)
    {
        try
        {
            return XPathExpression.Compile(text);
        }
        catch (Exception e) when (e is XPathException or ArgumentException)
        {
            // Not an expression: IsValid says so, and the rule's warnings name it.
            return null;
        }
    }
}
