using System.Globalization;
using Ingest.Worker.Storage;

namespace Ingest.Worker.Tests.Storage;

public sealed class PlausibleMomentTests
{
    [Theory]
    [InlineData("0001-01-01T00:00:00Z", false)]
    [InlineData("1066-10-14T00:00:00Z", false)]
    [InlineData("1969-07-20T20:17:40Z", true)]
    [InlineData("2026-11-25T12:00:00Z", true)]
    [InlineData("2026-11-27T11:59:00Z", true)]
    [InlineData("2026-11-27T12:01:00Z", false)]
    [InlineData("2099-01-01T00:00:00Z", false)]
    [InlineData("9999-12-31T23:59:59Z", false)]
    public void Is_one_that_can_be_true(string claimed, bool plausible)
    {
        var moment = DateTimeOffset.Parse(claimed, CultureInfo.InvariantCulture);

        Assert.Equal(plausible ? moment : null, PlausibleMoment.OrNull(moment, new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero)));
    }
}
