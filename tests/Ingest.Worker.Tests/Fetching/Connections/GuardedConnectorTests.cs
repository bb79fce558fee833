using System.Net;
using System.Net.Sockets;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Connections;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching.Connections;

public sealed class GuardedConnectorTests
{
    /// <summary>%P stands for the port of a server on loopback that must not be reached.</summary>
    internal static readonly string[] Spellings =
    [
        "http://127.0.0.1:%P/", "http://127.1:%P/", "http://2130706433:%P/", "http://0x7f000001:%P/", "http://0x7f.0.0.1:%P/", "http://0177.0.0.1:%P/",
        "http://017700000001:%P/", "http://127.0.0.1.:%P/", "http://localhost:%P/", "http://LOCALHOST.:%P/", "http://①②⑦.⓪.⓪.①:%P/", "http://127。0。0。1:%P/",
        "http://ｌｏｃａｌｈｏｓｔ:%P/", "http://[::1]:%P/", "http://[::ffff:127.0.0.1]:%P/", "http://[::ffff:7f00:1]:%P/", "http://[::127.0.0.1]:%P/", "http://0:%P/", "http://0.0.0.0:%P/",
        "http://[::]:%P/", "http://user:pass@127.0.0.1:%P/", "http://example.org@127.0.0.1:%P/", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/",
        "http://10.0.0.1/", "http://192.168.1.1/", "http://100.64.0.1/", "http://[64:ff9b::7f00:1]:%P/", "http://[2002:7f00:1::]:%P/", "http://[fe80::1%25lo]:%P/",
    ];

    [Fact]
    public async Task Refuses_every_spelling_of_an_address_that_is_not_public()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(GuardedConnectorTests), nameof(Refuses_every_spelling_of_an_address_that_is_not_public));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var server = new HostileServer(c => c.AnswerAsync("secret"));
        await using var fetcher = new TestFetcher(o => o.AllowLoopback = false);
        foreach (var spelling in Spellings.Select(s => s.Replace("%P", server.Port.ToString(null, null), StringComparison.Ordinal)))
        {
            foreach (var kind in Enum.GetValues<FetchKind>())
            {
                var result = await fetcher.GetAsync(new Uri(spelling), kind);
                Assert.True(result.Outcome is FetchOutcome.AddressRefused or FetchOutcome.Dns, $"{spelling}: {result.Outcome}, {result.Problem}");
            }
        }

        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Refuses_them_as_the_target_of_a_redirect()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(GuardedConnectorTests), nameof(Refuses_them_as_the_target_of_a_redirect));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var secret = new HostileServer(c => c.AnswerAsync("secret"));
        var target = "";
        await using var server = new HostileServer(c => c.RedirectAsync(target), IPAddress.Parse("127.0.0.2"));
        // The first server is one that may be visited: another loopback address than the secret's.
        await using var fetcher = new TestFetcher(o => (o.AllowLoopback, o.AllowAddresses) = (false, ["127.0.0.2/32"]));
        foreach (var spelling in Spellings.Select(s => s.Replace("%P", secret.Port.ToString(null, null), StringComparison.Ordinal)))
        {
            target = new Uri(spelling).AbsoluteUri;
            var result = await fetcher.GetAsync(server.Url());
            Assert.True(result.Outcome is FetchOutcome.AddressRefused or FetchOutcome.Dns or FetchOutcome.HttpError, $"{spelling}: {result.Outcome}, {result.Problem}");
        }

        Assert.Equal(0, secret.Connections);
    }

    [Fact]
    public async Task Looks_a_name_up_once_and_connects_to_what_was_checked()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(GuardedConnectorTests), nameof(Looks_a_name_up_once_and_connects_to_what_was_checked));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var server = new HostileServer(c => c.AnswerAsync("secret"));
        var answers = 0;
        var connector = new GuardedConnector(new AddressGuard(new FetchOptions()), TimeSpan.FromSeconds(1),
            (_, _) => Task.FromResult<IPAddress[]>([answers++ % 2 == 0 ? IPAddress.Parse("1.1.1.1") : IPAddress.Loopback]));
        using var handler = new SocketsHttpHandler { ConnectCallback = connector.ConnectAsync, UseProxy = false };
        using var client = new HttpMessageInvoker(handler);
        for (var i = 0; i < 20; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://rebind.example:{server.Port}/");
            await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request, CancellationToken.None));
        }

        Assert.Equal(20, answers);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Gives_a_name_server_nothing_that_changes_its_answer()
    {
        if (!IsolatedNetwork.IsHere)
        {
            await IsolatedNetwork.RunAsync(typeof(GuardedConnectorTests), nameof(Gives_a_name_server_nothing_that_changes_its_answer));
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        IsolatedNetwork.AskLoopbackForNames();
        await using var names = new FickleNameServer(IPAddress.Parse("127.0.0.2"), IPAddress.Loopback);
        await using var secret = new HostileServer(c => c.AnswerAsync("secret"));
        await using var fetcher = new TestFetcher(o => (o.AllowLoopback, o.AllowAddresses) = (false, ["127.0.0.2/32"]));
        var outcomes = new List<FetchOutcome>();
        for (var i = 0; i < 20; i++)
        {
            outcomes.Add((await fetcher.GetAsync(new Uri($"http://rebind{i / 2}.example:{secret.Port}/"))).Outcome);
        }

        Assert.Equal(20, names.Questions);
        Assert.Equal(10, outcomes.Count(o => o == FetchOutcome.ConnectionFailed));
        Assert.Equal(10, outcomes.Count(o => o == FetchOutcome.AddressRefused));
        Assert.Equal(0, secret.Connections);
    }

    [Fact]
    public async Task Refuses_a_name_with_one_address_that_is_not_public()
    {
        var connector = new GuardedConnector(new AddressGuard(new FetchOptions()), TimeSpan.FromSeconds(1),
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("1.1.1.1"), IPAddress.Parse("10.0.0.1")]));

        await Assert.ThrowsAsync<AddressRefusedException>(() => connector.PermittedAddressesAsync("mixed.example", CancellationToken.None));
    }

    [Fact]
    public async Task Takes_a_name_without_addresses_for_unknown()
    {
        var connector = new GuardedConnector(new AddressGuard(new FetchOptions()), TimeSpan.FromSeconds(1), (_, _) => Task.FromResult<IPAddress[]>([]));

        await Assert.ThrowsAsync<SocketException>(() => connector.PermittedAddressesAsync("none.example", CancellationToken.None));
    }

    [Fact]
    public async Task Goes_on_to_the_next_address_when_one_does_not_answer()
    {
        await using var server = new HostileServer(c => c.AnswerAsync("<!doctype html><p>Here.</p>"));
        var connector = new GuardedConnector(new AddressGuard(new FetchOptions { AllowLoopback = true }), TimeSpan.FromSeconds(1),
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.IPv6Loopback, IPAddress.Parse("127.0.0.3"), IPAddress.Loopback]));
        using var handler = new SocketsHttpHandler { ConnectCallback = connector.ConnectAsync, UseProxy = false };
        using var client = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://many.example:{server.Port}/");

        using var response = await client.SendAsync(request, CancellationToken.None);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
