using System.Net;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Connections;

namespace Ingest.Worker.Tests.Fetching.Connections;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("169.253.255.255")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2606:4700::1")]
    [InlineData("2a00:1450:4001::1")]
    [InlineData("2001:200::1")]
    [InlineData("3ffe::1")]
    public void Permits_public_addresses(string address) => Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.0")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.255")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.0")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.170")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.0.0")]
    [InlineData("192.168.255.255")]
    [InlineData("198.18.0.0")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::a9fe:a9fe")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:0:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::101:101")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:0:7f00:1::1")]
    [InlineData("2001:2::1")]
    [InlineData("2001:20::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2002:101:101::1")]
    [InlineData("3fff::1")]
    [InlineData("4000::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%3")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Refuses_all_others(string address) => Assert.False(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void Permits_what_the_options_name_and_nothing_beside_it()
    {
        var guard = new AddressGuard(new FetchOptions { AllowAddresses = ["10.1.0.0/16", "fd12::/32"] });

        Assert.True(guard.Permits(IPAddress.Parse("10.1.2.3")));
        Assert.True(guard.Permits(IPAddress.Parse("::ffff:10.1.2.3")));
        Assert.True(guard.Permits(IPAddress.Parse("fd12::1")));
        Assert.False(guard.Permits(IPAddress.Parse("10.2.0.1")));
        Assert.False(guard.Permits(IPAddress.Loopback));
    }

    [Fact]
    public void Permits_loopback_where_it_is_allowed()
    {
        var guard = new AddressGuard(new FetchOptions { AllowLoopback = true });

        Assert.True(guard.Permits(IPAddress.Loopback));
        Assert.True(guard.Permits(IPAddress.IPv6Loopback));
        Assert.False(guard.Permits(IPAddress.Parse("169.254.169.254")));
        Assert.False(guard.Permits(IPAddress.Any));
    }
}
