using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Ingest.Worker.Fetching;

/// <summary>Every value is an IP address.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AddressMapAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is IDictionary<string, string> map && map.Values.All(a => IPAddress.TryParse(a, out _));

    public override string FormatErrorMessage(string name) => $"{name} gives a host something that is no IP address.";
}
