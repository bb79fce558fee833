using System.Collections.Frozen;

namespace Ingest.Worker.Identity;

/// <summary>
/// Query parameters that name a campaign, a click, a session or a front end, and never the article. After the public lists of
/// ClearURLs, Adblock's tracking-parameter filters and the parameters seen on publishers' own feeds.
/// </summary>
internal static class TrackingParameters
{
    public static IReadOnlyList<string> Prefixes { get; } =
        ["utm_", "utm-", "at_", "pk_", "mtm_", "piwik_", "matomo_", "hsa_", "guce_", "ga_", "vero_", "oly_", "wt_", "wt.", "__hs", "_hs", "trk_", "ns_", "dm_", "sc_", "xtor", "ss_", "fb_", "mc_"];

    public static FrozenSet<string> Names { get; } = Set("""
        fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id _openstat srsltid epik
        mkt_tok wickedid rb_clickid s_cid s_kwcid ncid cmpid cmp cmpgn icid intcid ito ocid smid smtyp emc nl nlid te regi_id
        segment_id instance_id campaign_id user_id searchresultposition partner ref ref_ ref_src ref_url referer referrer referringsource
        rss feedname feedtype hss_channel sh share shared sharetoken sr_share sref taid tpcc guccounter trk trkcampaign wtmc
        wtrid spm __s _ga _gl _ke _branch_match_id via mbid mod reflink st cx_testid cx_testvariant cx_artpos xid cvid ved usg
        __twitter_impression __tn__ s_campaign campaign soc_src soc_trk tsrc utm xcust ceid emci emdi eid elqtrack elqtrackid
        elqaid elqat elqcampaignid assetid assettype mkwid pcrid cm_mmc cm_ven cm_ite zanpid otc link_id ck_subscriber_id
        phpsessid sessionid session_id jsessionid sid aspsessionid
        amp amp_js_v amp_gsa usqp outputtype print printable noredirect mobile desktop display single singlepage fullpage
        gaa_at gaa_n gaa_ts gaa_sig giftcopy unlocked_article_code pwapi_token
        """);

    /// <summary>These may name an article somewhere: they are dropped only with a value that names a channel.</summary>
    public static FrozenSet<string> Unsure { get; } = Set("source src from cid medium channel feature type format view output platform traffic_source origin s m");

    public static FrozenSet<string> Channels { get; } = Set("""
        rss rss2 feed atom twitter tw x facebook fb linkedin email mail newsletter nl social share whatsapp telegram reddit google
        googlenews news-feed app ios android mobile amp print web syndication flipboard pocket homepage hp bluesky mastodon threads instagram
        1 true yes
        """);

    public static bool Contains(string name, string? value)
    {
        var lower = name.ToLowerInvariant();
        return Names.Contains(lower)
            || Prefixes.Any(prefix => lower.StartsWith(prefix, StringComparison.Ordinal))
            || (Unsure.Contains(lower) && value is not null && Channels.Contains(value.ToLowerInvariant()))
            || (lower is "page" or "pagewanted" && value is null or "" or "1" or "all");
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
