using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Xml;
using CodeHollow.FeedReader.Parser;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Json;

namespace Ingest.Worker.Polling;

/// <summary>Bytes of a feed to entries: charset, one repairing pass into a bounded tree, canonical outline, CodeHollow, our own record.</summary>
internal static class FeedParser
{
    private const int Part = 4_096;

    /// <param name="contentType">What HTTP said.</param>
    /// <param name="url">The feed's own address, which relative links are resolved against.</param>
    // Optimised from the first call on: code that is not holds the bytes and the text to its end, beside everything made of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FeedParseResult Parse(ReadOnlyMemory<byte> bytes, string? contentType, Uri? url)
    {
        if (GzipFile.Unpack(bytes) is not { } document)
        {
            return new FeedParseResult.NotAFeed(FetchOutcome.BadEncoding, "The document is compressed, and broken or far too large.");
        }

        var pace = new GarbagePace(document.Length);
        var text = FeedText.Decode(document.Span, contentType);
        pace.Turn();
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            return new FeedParseResult.NotAFeed(FetchOutcome.Empty, "The address answers with an empty document.");
        }

        try
        {
            return start[0] is '{' or '[' ? JsonFeedDocument.Read(Utf8(text, document), url, pace) : XmlFeedReader.Read(text, url, pace);
        }
        catch (Exception e) when (e is XmlException or JsonException or FeedTypeNotSupportedException or NullReferenceException or FormatException)
        {
            // CodeHollow reports a structure that it does not know by any of these.
            return new FeedParseResult.NotAFeed(FetchOutcome.ParseError, $"The document cannot be read as a feed: {e.Message}");
        }
    }

    /// <summary>The document itself where it is this text already, as nearly every one is: a copy would stand beside it to the end.</summary>
    private static ReadOnlyMemory<byte> Utf8(string text, ReadOnlyMemory<byte> document)
    {
        Span<byte> part = stackalloc byte[Part];
        var rest = text.AsSpan();
        var same = document.Span;
        while (!rest.IsEmpty)
        {
            System.Text.Unicode.Utf8.FromUtf16(rest, part, out var read, out var written);
            if (!same.StartsWith(part[..written]))
            {
                return Encoding.UTF8.GetBytes(text);
            }

            rest = rest[read..];
            same = same[written..];
        }

        return document;
    }
}
