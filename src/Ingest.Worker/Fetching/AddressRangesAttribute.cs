using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Ingest.Worker.Fetching;

/// <summary>Every entry is a range in CIDR notation.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AddressRangesAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is IEnumerable<string> ranges && ranges.All(r => IPNetwork.TryParse(r, out _));

    public override string FormatErrorMessage(string name) => $"{name} holds an entry that is no range of addresses such as 10.1.0.0/16.";
}
