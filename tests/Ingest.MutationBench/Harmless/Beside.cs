using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>Sets something beside a paragraph: one thing in the older copy, or nothing, and another in the newer.</summary>
internal static class Beside
{
    /// <summary>Behind a paragraph within the text.</summary>
    public static Mutation Amid(string name, string? before, string after) => Amid(name, Same(before), Same(after)!);

    /// <summary>The same with words in the page's language.</summary>
    public static Mutation Amid(string name, Func<string, string>? before, Func<string, string> after) => Set(name, page => page.Middle, AdjacentPosition.AfterEnd, before, after);

    /// <summary>Behind the last paragraph.</summary>
    public static Mutation Behind(string name, string? before, string after) => Behind(name, Same(before), Same(after)!);

    /// <summary>The same with words in the page's language.</summary>
    public static Mutation Behind(string name, Func<string, string>? before, Func<string, string> after) => Set(name, page => page.Paragraphs[^1], AdjacentPosition.AfterEnd, before, after);

    /// <summary>Before the first paragraph.</summary>
    public static Mutation Above(string name, string? before, string after) => Above(name, Same(before), Same(after)!);

    /// <summary>The same with words in the page's language.</summary>
    public static Mutation Above(string name, Func<string, string>? before, Func<string, string> after) => Set(name, page => page.Paragraphs[0], AdjacentPosition.BeforeBegin, before, after);

    /// <summary>Before all that the page shows.</summary>
    public static Mutation First(string name, string? before, string after) => First(name, Same(before), Same(after)!);

    /// <summary>The same with words in the page's language.</summary>
    public static Mutation First(string name, Func<string, string>? before, Func<string, string> after) => Set(name, page => page.Document.Body!, AdjacentPosition.AfterBegin, before, after);

    /// <summary>Behind all that the page shows.</summary>
    public static Mutation Last(string name, string? before, string after) => Last(name, Same(before), Same(after)!);

    /// <summary>The same with words in the page's language.</summary>
    public static Mutation Last(string name, Func<string, string>? before, Func<string, string> after) => Set(name, page => page.Document.Body!, AdjacentPosition.BeforeEnd, before, after);

    private static Func<string, string>? Same(string? html) => html is null ? null : _ => html;

    /// <param name="name">Of the kind.</param>
    /// <param name="place">Beside which element.</param>
    /// <param name="side">On which side of it.</param>
    /// <param name="before">What the old copy shows there, by language; null where it shows nothing.</param>
    /// <param name="after">What the new one shows.</param>
    private static Mutation Set(string name, Func<PageCopy, IElement> place, AdjacentPosition side, Func<string, string>? before, Func<string, string> after)
    {
        return Mutation.Harmless(name, page => Insert(page, after)) with { Before = before is null ? null : page => Insert(page, before) };

        void Insert(PageCopy page, Func<string, string> html) => PageCopy.Box(place(page)).Insert(side, html(page.Language));
    }
}
