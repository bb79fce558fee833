using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Health;

internal static class HealthSetup
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<HealthOptions, HealthOptionsValidator>().BindConfiguration(HealthOptions.Section);
        return services.AddSingleton<Readiness>();
    }

    public static void ListenForHealth(this WebApplicationBuilder builder)
    {
        var options = new HealthOptions();
        builder.Configuration.Bind(HealthOptions.Section, options);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options));
    }

    public static void MapHealth(this WebApplication application) => application.Run(HealthAnswers.AnswerAsync);

    private static void Listen(KestrelServerOptions kestrel, HealthOptions options)
    {
        kestrel.AddServerHeader = false;
        switch (options.Address)
        {
            case "any":
                kestrel.ListenAnyIP(options.Port);
                break;
            case "loopback":
                kestrel.Listen(IPAddress.Loopback, options.Port);
                break;
            default:
                kestrel.Listen(IPAddress.Parse(options.Address), options.Port);
                break;
        }
    }
}
