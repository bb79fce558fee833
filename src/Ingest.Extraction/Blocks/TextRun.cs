namespace Ingest.Extraction.Blocks;

/// <summary>Text as it flows into one block: white space collapsed as a browser does, invisible marks left out.</summary>
internal sealed class TextRun
{
    private readonly List<(int Start, int End, bool IsLink, int Beside)> asides = [];
    private char[] buffer = new char[1024];
    private int length;
    private bool spacePending;
    private bool breakPending;

    public int InkChars { get; private set; }

    public int LinkChars { get; private set; }

    public int EmphasisedChars { get; private set; }

    public int Links { get; set; }

    public Marks InnerMarks { get; set; }

    public bool IsEmpty => length == 0;

    public int Length => length;

    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public void Append(ReadOnlySpan<char> text, bool inLink, bool emphasised)
    {
        var before = InkChars;
        Reserve(text.Length + 1);
        foreach (var c in text)
        {
            if (c is > ' ' and < '\u007f' && !spacePending && !breakPending)
            {
                buffer[length++] = c;
                InkChars++;
            }
            else if (c is ' ' or '\n' or '\t' or '\r' or '\f' or '\u00a0' || (c > '\u1fff' && char.IsWhiteSpace(c)))
            {
                spacePending = true;
            }
            else if (IsVisible(c))
            {
                WriteInk(c);
            }
        }

        Count(InkChars - before, inLink, emphasised);
    }

    /// <summary>As <see cref="Append"/>, for code: spaces and line ends are kept.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> text, bool inLink)
    {
        var before = InkChars;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                Write(c == '\u00a0' ? ' ' : c);
            }
            else if (IsVisible(c))
            {
                WriteInk(c);
            }
        }

        Count(InkChars - before, inLink, emphasised: false);
    }

    /// <summary>False when a second break follows the first, which readers see as the end of a paragraph.</summary>
    public bool TryBreakLine()
    {
        if (breakPending)
        {
            return false;
        }

        breakPending = length > 0;
        return true;
    }

    /// <summary>Notes that what was written since is no part of the text, if other text stands beside it.</summary>
    /// <param name="start">The length before; what was written since is one link or holds none.</param>
    /// <param name="rest">Characters without white space that must stand beside it.</param>
    public void SetAside(int start, bool isLink, int rest)
    {
        if (start < length)
        {
            asides.RemoveAll(inner => inner.Start >= start);
            asides.Add((start, length, isLink, rest));
        }
    }

    /// <summary>Takes out what was set aside, unless nothing else is there.</summary>
    public void DropAsides()
    {
        var rest = InkChars;
        foreach (var (start, end, _, _) in asides)
        {
            rest -= InkIn(start, end);
        }

        for (var i = asides.Count - 1; i >= 0; i--)
        {
            if (rest >= asides[i].Beside)
            {
                Remove(asides[i]);
            }
        }

        asides.Clear();
    }

    public void Clear()
    {
        asides.Clear();
        length = InkChars = LinkChars = EmphasisedChars = Links = 0;
        InnerMarks = Marks.None;
        spacePending = breakPending = false;
    }

    private void Remove((int Start, int End, bool IsLink, int Beside) aside)
    {
        var ink = InkIn(aside.Start, aside.End);
        InkChars -= ink;
        LinkChars -= aside.IsLink ? ink : 0;
        Links -= aside.IsLink ? 1 : 0;
        EmphasisedChars = Math.Min(EmphasisedChars, InkChars);
        // The space before it parts the words on its two sides.
        var start = char.IsWhiteSpace(buffer[aside.Start]) && aside.End < length && char.IsLetterOrDigit(buffer[aside.End]) ? aside.Start + 1 : aside.Start;
        buffer.AsSpan(aside.End, length - aside.End).CopyTo(buffer.AsSpan(start));
        length -= aside.End - start;
    }

    private int InkIn(int start, int end)
    {
        var ink = 0;
        foreach (var c in buffer.AsSpan(start, end - start))
        {
            ink += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return ink;
    }

    private void Count(int ink, bool inLink, bool emphasised)
    {
        LinkChars += inLink ? ink : 0;
        EmphasisedChars += emphasised ? ink : 0;
    }

    private void WriteInk(char c)
    {
        if (length > 0 && (breakPending || spacePending))
        {
            Write(breakPending ? '\n' : ' ');
        }

        breakPending = spacePending = false;
        Write(c);
        InkChars++;
    }

    private void Reserve(int characters)
    {
        if (buffer.Length - length < characters)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + characters));
        }
    }

    private void Write(char c)
    {
        Reserve(1);

        buffer[length++] = c;
    }

    /// <summary>Joiners (U+200C, U+200D) are spelling in Persian, Indic scripts and emoji, and noise after Latin letters.</summary>
    private bool IsVisible(char c) => c switch
    {
        '\u00ad' or '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' => false,
        '\u200c' or '\u200d' => length > 0 && buffer[length - 1] >= '\u0590',
        < ' ' or '\u007f' => false,
        _ => true,
    };
}
