using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;

namespace Ingest.Extraction.Labels;

/// <summary>The words of a page's blocks as hashes, one after the other in a rented array, with each block's shape.</summary>
internal sealed class PageWords : IDisposable
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private readonly int[] ends;
    private int[] hashes = Scratch<int>.Pool.Rent(16 * 1024);
    private int count;

    private PageWords(int blocks)
    {
        ends = Scratch<int>.Pool.Rent(blocks + 1);
        Shapes = Scratch<TextShape>.Pool.Rent(blocks + 1);
    }

    public TextShape[] Shapes { get; }

    public static PageWords Read(List<Block> blocks)
    {
        var words = new PageWords(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            words.Shapes[i] = words.Scan(blocks[i].Text);
            words.ends[i] = words.count;
        }

        return words;
    }

    /// <summary>The hashes of a text that stands beside the page's blocks, such as its title.</summary>
    public static int[] HashesOf(string text)
    {
        using var words = new PageWords(0);
        words.Scan(text);
        return words.hashes[..words.count];
    }

    public ReadOnlySpan<int> Of(int block)
    {
        var start = block == 0 ? 0 : ends[block - 1];
        return hashes.AsSpan(start, ends[block] - start);
    }

    public void Dispose()
    {
        Scratch<int>.Pool.Return(hashes);
        Scratch<int>.Pool.Return(ends);
        Scratch<TextShape>.Pool.Return(Shapes);
    }

    private TextShape Scan(string text)
    {
        var shape = new TextShape { First = text.Length > 0 ? text[0] : '\0', Last = text.Length > 0 ? text[^1] : '\0', Lines = 1 };
        var firstWord = count;
        var word = 0U;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
            {
                shape.Letters++;
                word = Hashed(word, c);
            }
            else if (c == ' ')
            {
                word = EndWord(word);
            }
            else if (WordCount.IsIdeograph(c))
            {
                word = EndWord(word);
                shape.Ideographs++;
                AddWord(((Basis ^ c) * Prime) | 1);
            }
            else if (char.IsLetterOrDigit(c))
            {
                word = CountLetter(ref shape, word, c);
            }
            else
            {
                word = EndWord(word);
                CountMark(ref shape, c);
            }
        }

        EndWord(word);
        shape.Words = count - firstWord;
        shape.Hash = HashOf(hashes.AsSpan(firstWord, shape.Words));
        return shape;
    }

    private static uint CountLetter(ref TextShape shape, uint word, char c)
    {
        shape.Letters++;
        var isCapital = char.IsUpper(c);
        shape.Capitals += isCapital ? 1 : 0;
        shape.CapitalisedWords += isCapital && word == 0 ? 1 : 0;
        shape.Digits += char.IsDigit(c) ? 1 : 0;
        return Hashed(word, isCapital ? char.ToLowerInvariant(c) : c);
    }

    private static uint Hashed(uint word, char c) => (((word == 0 ? Basis : word) ^ c) * Prime) | 1;

    private static void CountMark(ref TextShape shape, char c)
    {
        switch (c)
        {
            case ',' or '、' or '，' or '،':
                shape.Commas++;
                break;
            case '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '।' or '…':
                shape.SentenceEnds++;
                break;
            case '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '‘':
                shape.Quotes++;
                break;
            case '|' or '•' or '·' or '›' or '→' or '/':
                shape.Bars++;
                break;
            case '\n':
                shape.Lines++;
                break;
        }
    }

    private uint EndWord(uint word)
    {
        if (word != 0)
        {
            AddWord(word);
        }

        return 0;
    }

    private void AddWord(uint word)
    {
        if (count == hashes.Length)
        {
            var larger = Scratch<int>.Pool.Rent(count * 2);
            hashes.CopyTo(larger, 0);
            Scratch<int>.Pool.Return(hashes);
            hashes = larger;
        }

        hashes[count++] = (int)word;
    }

    private static int HashOf(ReadOnlySpan<int> words)
    {
        var hash = Basis;
        foreach (var word in words)
        {
            hash = (hash ^ (uint)word) * Prime;
        }

        return (int)hash;
    }
}
