using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Page;

/// <summary>The state of one mending pass.</summary>
internal sealed class JsonMender(string text)
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly StringBuilder mended = new(text.Length + 16);
    private readonly Stack<char> open = new();
    private int at;
    private bool wrapped;

    public string Run()
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '"')
            {
                CopyString();
            }
            else
            {
                CopyStructure(c);
                at++;
            }
        }

        TrimDanglingComma();
        while (open.TryPop(out var close))
        {
            mended.Append(close);
        }

        return wrapped ? $"[{mended}]" : mended.ToString();
    }

    private void CopyStructure(char c)
    {
        switch (c)
        {
            case '{' or '[':
                SeparateFromPrevious();
                open.Push(c == '{' ? '}' : ']');
                mended.Append(c);
                break;
            case '}' or ']':
                // A closing mark that closes nothing is left out.
                if (open.TryPeek(out var expected) && expected == c)
                {
                    open.Pop();
                    TrimDanglingComma();
                    mended.Append(c);
                }

                break;
            case ';' when open.Count == 0:
                break;
            case ',' when LastMark() is ',' or '{' or '[':
                break;
            default:
                mended.Append(char.IsControl(c) ? ' ' : c);
                break;
        }
    }

    // "}{" and "}\"next\"" want a comma; at the top level they are several documents.
    private void SeparateFromPrevious()
    {
        if (LastMark() is not ('}' or ']' or '"'))
        {
            return;
        }

        wrapped |= open.Count == 0;
        mended.Append(',');
    }

    private void CopyString()
    {
        SeparateFromPrevious();
        mended.Append('"');
        for (at++; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '"' && EndsString())
            {
                break;
            }

            AppendInString(c);
        }

        at++;
        mended.Append('"');
    }

    private void AppendInString(char c)
    {
        switch (c)
        {
            case '"':
                mended.Append("\\\"");
                break;
            case '\\':
                AppendEscape();
                break;
            case < ' ':
                mended.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                break;
            default:
                mended.Append(c);
                break;
        }
    }

    private void AppendEscape()
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next == 'u' && at + 5 < text.Length && !text.AsSpan(at + 2, 4).ContainsAnyExcept(HexDigits))
        {
            mended.Append("\\u");
            at++;
        }
        else if (next != '\0' && "\"\\/bfnrt".Contains(next, StringComparison.Ordinal))
        {
            mended.Append('\\').Append(next);
            at++;
        }
    }

    // A quote ends its string when what follows it is structure; any other quote was not escaped by the template.
    private bool EndsString()
    {
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length || text[next] is ':' or '}' or ']')
        {
            return true;
        }

        if (text[next] == '"')
        {
            // A missing comma, when a line break stands between the two.
            return text.AsSpan(at, next - at).Contains('\n');
        }

        return text[next] == ',' && LooksLikeValue(next + 1);
    }

    private bool LooksLikeValue(int from)
    {
        while (from < text.Length && (text[from] == ',' || char.IsWhiteSpace(text[from])))
        {
            from++;
        }

        if (from >= text.Length || text[from] is '"' or '}' or ']')
        {
            return true;
        }

        // After a comma an object goes on with a name; only an array may go on with another kind of value.
        var inArray = open.TryPeek(out var close) && close == ']';
        return inArray && (text[from] is '{' or '[' or '-' || char.IsAsciiDigit(text[from]));
    }

    private char LastMark()
    {
        for (var i = mended.Length - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(mended[i]))
            {
                return mended[i];
            }
        }

        return '\0';
    }

    private void TrimDanglingComma()
    {
        while (mended.Length > 0 && (char.IsWhiteSpace(mended[^1]) || mended[^1] is ',' or ':'))
        {
            mended.Length--;
        }
    }
}
