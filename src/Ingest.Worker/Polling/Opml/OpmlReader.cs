using System.Globalization;
using System.Xml;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Polling.Opml;

/// <summary>Reads OPML 1.0 and 2.0. All or nothing: a list that is wrong anywhere is refused with the line that is wrong.</summary>
internal static class OpmlReader
{
    private const int MaxDepth = 32;
    private const long MaxCharacters = 50_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MaxCharacters,
    };

    /// <exception cref="OpmlException">What is wrong, and on which line.</exception>
    public static IReadOnlyList<Subscription> Read(Stream stream)
    {
        try
        {
            using var xml = XmlReader.Create(stream, Settings);
            return Read(xml);
        }
        catch (XmlException e)
        {
            // The reader does not say where a DTD is; it can only be at the start.
            throw new OpmlException(Math.Max(e.LineNumber, e.Message.Contains("DTD", StringComparison.Ordinal) ? 1 : 0), e.Message, e);
        }
    }

    private static List<Subscription> Read(XmlReader xml)
    {
        xml.MoveToContent();
        if (!xml.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase))
        {
            throw new OpmlException(Line(xml), $"An OPML list begins with <opml>, this document with <{xml.LocalName}>.");
        }

        var subscriptions = new List<Subscription>();
        var folders = new List<(int Depth, string Name)>();
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth)
            {
                throw new OpmlException(Line(xml), $"Folders are nested more than {MaxDepth} deep.");
            }

            if (xml.NodeType != XmlNodeType.Element || !xml.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            folders.RemoveAll(f => f.Depth >= xml.Depth);
            if (Attribute(xml, "xmlUrl") is { } url)
            {
                subscriptions.Add(ReadFeed(xml, WebAddress.OfFeed(url), folders));
            }
            else if (!xml.IsEmptyElement && (Attribute(xml, "title") ?? Attribute(xml, "text")) is { } name)
            {
                folders.Add((xml.Depth, name));
            }
        }

        return subscriptions;
    }

    private static Subscription ReadFeed(XmlReader xml, string url, List<(int Depth, string Name)> folders)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new OpmlException(Line(xml), $"{(url.Contains('@', StringComparison.Ordinal) ? "What stands there" : $"\"{url}\"")} is not an address that can be fetched.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new OpmlException(Line(xml), $"User name and password of {address.IdnHost} do not belong into the address, which is stored: put them into the setting FeedCredentials and leave them out here.");
        }

        return new Subscription(url)
        {
            Title = Attribute(xml, "title") ?? Attribute(xml, "text"),
            SiteUrl = Attribute(xml, "htmlUrl"),
            Folder = [.. folders.Select(f => f.Name)],
            Categories = [.. (Attribute(xml, "category") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Interval = ReadInterval(xml),
            Cron = ReadCron(xml),
            Paused = Attribute(xml, "paused") is { } paused && paused.Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static TimeSpan? ReadInterval(XmlReader xml)
    {
        if (Attribute(xml, "interval") is not { } text)
        {
            return null;
        }

        return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var interval) && interval >= NextPoll.ShortestInterval ? interval
            : throw new OpmlException(Line(xml), $"The interval \"{text}\" is not a time such as 00:30:00.");
    }

    private static string? ReadCron(XmlReader xml)
    {
        if (Attribute(xml, "cron") is not { } cron)
        {
            return null;
        }

        return Quartz.CronExpression.TryParse(cron, out _) ? cron : throw new OpmlException(Line(xml), $"\"{cron}\" is not a Quartz cron expression such as 0 0/30 * * * ?.");
    }

    /// <summary>Names are compared without case: exporters disagree about "xmlUrl".</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(xml.Value))
            {
                value ??= xml.Value.Trim();
            }
        }

        xml.MoveToElement();
        return value;
    }

    private static int Line(XmlReader xml) => (xml as IXmlLineInfo)?.LineNumber ?? 0;
}
