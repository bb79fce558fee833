namespace Ingest.Extraction.Access;

/// <summary>Why a page does not show the whole article.</summary>
public enum AccessReason
{
    None,

    /// <summary>A beginning, then a request to pay.</summary>
    Paywall,

    /// <summary>A beginning or nothing, then a request to log in or to register.</summary>
    Login,

    /// <summary>A test whether we are a person, or a refusal because we seem to be none.</summary>
    Challenge,

    /// <summary>A request to agree to tracking, in place of the article.</summary>
    Consent,

    /// <summary>"Not found", served as a success.</summary>
    SoftNotFound,

    /// <summary>The site's own error or maintenance page, served as a success.</summary>
    ErrorPage,
}
