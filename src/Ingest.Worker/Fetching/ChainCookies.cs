using System.Net;

namespace Ingest.Worker.Fetching;

/// <summary>
/// The cookies of one chain of redirects, forgotten with it: many sites set one, send the reader back to the same address, and go
/// round in circles with whoever does not bring it.
/// </summary>
internal sealed class ChainCookies
{
    private readonly CookieContainer jar = new();

    public void Learn(Uri from, IEnumerable<string> setCookies)
    {
        foreach (var cookie in setCookies)
        {
            try
            {
                jar.SetCookies(WebAddress.Public(from), cookie);
            }
            catch (CookieException)
            {
                // A cookie that cannot be read is not kept, as in a browser.
            }
        }
    }

    public string For(Uri url) => jar.GetCookieHeader(WebAddress.Public(url));
}
