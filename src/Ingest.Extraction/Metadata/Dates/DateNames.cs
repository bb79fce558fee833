namespace Ingest.Extraction.Metadata.Dates;

/// <summary>The names under which publishing systems state dates in meta tags and microdata, most trustworthy first.</summary>
internal static class DateNames
{
    public static readonly string[] Published =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "article:published", "datePublished", "og:datePublished",
        "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "bt:pubDate", "rbpubdate", "vr:published_time",
        "shareaholic:article_published_time", "originalpublicationdate", "article_date_original", "publication_date", "publish_date", "publish-date",
        "published_time", "published-date", "publishdate", "published", "pubdate", "pub_date", "iso-8601-publish-date", "rnews:datePublished",
        "citation_publication_date", "citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
        "displaydate", "article.published", "article.created", "release_date", "date.release", "ptime",
        "article:created", "eomportal-first-published",
        "prism.publicationDate", "published_at", "analyticsattributes.articledate", "news_publish_date", "apub:time", "weibo:article:create_at",
        "article:first_published_time", "article:published:time", "article-published_time", "article_published_time", "publisheddate", "og:publish_date", "og:release_date", "date-pub", "mrf:published",
    ];

    /// <summary>Names that do not say which date is meant, or that some systems fill with the moment of the last export.</summary>
    public static readonly string[] Undetermined =
    [
        "date", "dc.date", "dcterms.date", "dc.created", "creation_date", "dateCreated", "uploadDate", "gentime", "search_date", "pdate",
    ];

    public static readonly string[] Modified =
    [
        "article:modified_time", "og:modified_time", "og:updated_time", "article:modified", "dateModified", "dateUpdated", "parsely-mod-date", "vr:modified_time",
        "shareaholic:article_modified_time", "dc.date.modified", "dcterms.modified", "dc.modified", "lastmod", "last-modified", "last_modified",
        "lastmodifieddate", "article.updated", "article:updated", "article:modified_date", "modified_time", "modified", "updated_time", "revised",
        "utime", "date_modified", "eomportal-last-updated", "weibo:article:update_at", "apub:modified", "og:article:modified_time", "article:modified:time", "article-modified_time", "article_modified_time", "last_updated_date", "dateupdate",
    ];
}
