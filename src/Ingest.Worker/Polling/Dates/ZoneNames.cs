namespace Ingest.Worker.Polling.Dates;

/// <summary>Abbreviations of time zones with what they usually mean in feeds: minutes east of UTC, or the place whose clock is meant.</summary>
internal static class ZoneNames
{
    public static readonly Dictionary<string, int> Minutes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["GMT"] = 0, ["UTC"] = 0, ["UT"] = 0, ["WET"] = 0, ["WEST"] = 60, ["BST"] = 60, ["IST"] = 330,
        ["CET"] = 60, ["CEST"] = 120, ["MET"] = 60, ["MEST"] = 120, ["MEZ"] = 60, ["MESZ"] = 120, ["EET"] = 120, ["EEST"] = 180,
        ["MSK"] = 180, ["MSD"] = 240, ["TRT"] = 180, ["AST"] = -240, ["ADT"] = -180, ["NST"] = -210, ["NDT"] = -150,
        ["EST"] = -300, ["EDT"] = -240, ["CST"] = -360, ["CDT"] = -300, ["MST"] = -420, ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420,
        ["AKST"] = -540, ["AKDT"] = -480, ["HST"] = -600, ["BRT"] = -180, ["ART"] = -180, ["CLT"] = -240,
        ["SAST"] = 120, ["CAT"] = 120, ["EAT"] = 180, ["WAT"] = 60, ["PKT"] = 300, ["NPT"] = 345, ["ICT"] = 420, ["WIB"] = 420, ["HKT"] = 480,
        ["SGT"] = 480, ["MYT"] = 480, ["PHT"] = 480, ["AWST"] = 480, ["JST"] = 540, ["KST"] = 540, ["ACST"] = 570, ["ACDT"] = 630,
        ["AEST"] = 600, ["AEDT"] = 660, ["NZST"] = 720, ["NZDT"] = 780,
    };

    /// <summary>Names that change their offset with the season.</summary>
    public static readonly Dictionary<string, string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ET"] = "America/New_York", ["CT"] = "America/Chicago", ["MT"] = "America/Denver", ["PT"] = "America/Los_Angeles",
        ["AET"] = "Australia/Sydney",
    };
}
