using System.Buffers;

namespace Ingest.Worker.Comparison.Text;

/// <summary>A text that is written character by character, of a length that is known at most; much shorter work than a builder's.</summary>
/// <param name="onStack">Room for a short text.</param>
/// <param name="most">Characters.</param>
internal ref struct TextBuffer(Span<char> onStack, int most)
{
    /// <summary>Characters; the line of a body is seldom longer.</summary>
    public const int OnStack = 768;

    private readonly char[]? rented = most > onStack.Length ? ArrayPool<char>.Shared.Rent(most) : null;
    private readonly Span<char> onStack = onStack;

    public int Length { get; private set; }

    public readonly char Last => Room[Length - 1];

    public readonly char BeforeLast => Room[Length - 2];

    private readonly Span<char> Room => rented ?? onStack;

    public void Append(char c) => Room[Length++] = c;

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room[Length..]);
        Length += text.Length;
    }

    public void DropLast() => Length--;

    /// <returns>What was written, without white space at its end. Nothing can be written after it.</returns>
    public readonly string Finish()
    {
        var text = new string(Room[..Length].TrimEnd());
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }
}
