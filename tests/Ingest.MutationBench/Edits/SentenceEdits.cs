using AngleSharp.Dom;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Sentences and paragraphs added, removed, rewritten and moved.</summary>
internal static class SentenceEdits
{
    private const ChangeClass Substantive = ChangeClass.Substantive;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("sentence added", page => page.Middle is var place && Last(Edit.Keys(place)) is { } end && end[^1] is '.' or '"'
            ? Edit.Of(place, paragraph => Append(page, paragraph, " " + FirstSentence(page)), Substantive)
            : null),
        new("sentence removed", page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, element => RemoveSentence(page, element), Substantive))),
        new("sentence rewritten", page => WordPick.Anywhere(page, paragraph => Edit.Of(paragraph, element => Rewrite(page, element), Substantive))),
        new("paragraph added", page => Add(page, page.Donor, page.Middle)),
        new("paragraph added at the end", page => Add(page, page.Donor, page.Paragraphs[^1])),
        new("paragraph removed", page => Remove(page.Paragraphs.Count < 3 ? null : page.Middle)),
        new("first paragraph removed", page => Remove(page.Paragraphs.Count < 4 ? null : page.Paragraphs[0])),
        new("last paragraph removed", page => Remove(page.Paragraphs.Count < 4 ? null : page.Paragraphs[^1])),
        new("paragraph moved to the end", page => Move(page, page.Paragraphs[0], page.Paragraphs[^1])),
        new("paragraph moved to the middle", page => Move(page, page.Paragraphs[^1], page.Paragraphs[page.Paragraphs.Count / 3])),
        new("neighbouring paragraphs exchanged", Exchange),
        new("paragraph replaced", page => Replace(page, page.Middle)),
        new("three paragraphs edited", EditThree),
    ];

    private static string FirstSentence(PageCopy page) => SentenceSplitter.Split(page.Donor)[0].Text;

    private static string? Last(IReadOnlyList<string> keys) => keys.Count == 0 ? null : keys[^1];

    private static bool Append(PageCopy page, IElement paragraph, string text)
    {
        paragraph.Append(page.Document.CreateTextNode(text));
        return true;
    }

    private static Expectation? Add(PageCopy page, string text, IElement after)
    {
        var box = PageCopy.Box(after);
        box.InsertAfter(Like(page, box, text));
        return Edit.Added(text, Substantive);
    }

    private static IElement Like(PageCopy page, IElement model, string text)
    {
        var paragraph = page.Document.CreateElement(model.LocalName);
        if (model.ClassName is { Length: > 0 } name)
        {
            paragraph.ClassName = name;
        }

        paragraph.TextContent = text;
        return paragraph;
    }

    private static Expectation? Remove(IElement? paragraph)
    {
        if (paragraph is null)
        {
            return null;
        }

        paragraph.Remove();
        return new Expectation { Classes = [Substantive], OldSentences = Edit.Keys(paragraph).ToHashSet(), NewSentences = new HashSet<string>() };
    }

    private static Expectation? Move(PageCopy page, IElement paragraph, IElement after)
    {
        if (page.Paragraphs.Count < 6 || paragraph.Parent != after.Parent || Edit.Keys(paragraph).Count > 4)
        {
            return null;
        }

        after.InsertAfter(paragraph);
        return Edit.Moved(paragraph);
    }

    private static Expectation? Exchange(PageCopy page)
    {
        var (one, other) = page.Paragraphs.Zip(page.Paragraphs.Skip(1)).FirstOrDefault(pair => pair.First.NextElementSibling == pair.Second);
        if (one is null)
        {
            return null;
        }

        other.InsertAfter(one);
        return Edit.Moved(one, other);
    }

    private static Expectation? Replace(PageCopy page, IElement paragraph)
    {
        var old = Edit.Keys(paragraph).ToHashSet();
        paragraph.TextContent = page.Donor;
        return new Expectation { Classes = [Substantive], OldSentences = old, NewSentences = Edit.Keys(page.Donor).ToHashSet() };
    }

    private static bool RemoveSentence(PageCopy page, IElement paragraph)
    {
        foreach (var text in PageCopy.Texts(paragraph).ToList())
        {
            var sentences = SentenceSplitter.Split(text.Data.ReplaceLineEndings(" "));
            if (sentences.Count >= 3)
            {
                text.Data = string.Join(' ', sentences.Where((_, i) => i != 1).Select(sentence => sentence.Text)) + (char.IsWhiteSpace(text.Data[^1]) ? " " : "");
                return true;
            }
        }

        return false;
    }

    /// <summary>Half of the words of one sentence stay.</summary>
    private static bool Rewrite(PageCopy page, IElement paragraph)
    {
        if (paragraph.ChildNodes.Length != 1 || paragraph.FirstChild is not IText text)
        {
            return false;
        }

        var sentences = SentenceSplitter.Split(text.Data.ReplaceLineEndings(" ")).Select(sentence => sentence.Text).ToList();
        var chosen = sentences.FindIndex(sentence => sentence.Split(' ').Length is >= 12 and <= 40);
        if (chosen < 0)
        {
            return false;
        }

        var words = sentences[chosen].Split(' ');
        sentences[chosen] = string.Join(' ', words.Select((word, i) => i % 4 == 2 && word.All(char.IsLower) ? "instead" : word));
        text.Data = string.Join(' ', sentences);
        return true;
    }

    private static Expectation? EditThree(PageCopy page)
    {
        if (page.Paragraphs.Count < 7)
        {
            return null;
        }

        var (old, seen) = (new HashSet<string>(), new HashSet<string>());
        foreach (var paragraph in new[] { page.Paragraphs[1], page.Paragraphs[3], page.Paragraphs[5] })
        {
            var before = Edit.Keys(paragraph);
            Append(page, paragraph, " " + FirstSentence(page));
            old.UnionWith(before.Except(Edit.Keys(paragraph)));
            seen.UnionWith(Edit.Keys(paragraph).Except(before));
        }

        return new Expectation { Classes = [Substantive], OldSentences = old, NewSentences = seen };
    }
}
