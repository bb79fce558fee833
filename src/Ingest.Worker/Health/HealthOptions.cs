using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Health;

/// <summary>Where the service answers how it is.</summary>
internal sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>0 takes any free port and logs which.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 8080;

    /// <summary>"any", "loopback", or an IP address of this machine.</summary>
    [RegularExpression("any|loopback|[0-9a-fA-F.:]+")]
    public string Address { get; set; } = "any";
}

[OptionsValidator]
internal sealed partial class HealthOptionsValidator : IValidateOptions<HealthOptions>;
