using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Health;

/// <summary>/health/live: the process answers. /health/ready: it can do its work, or 503 and what is missing, a line each.</summary>
internal static class HealthAnswers
{
    public static async Task AnswerAsync(HttpContext context)
    {
        switch (context.Request.Path.Value)
        {
            case "/health/live":
                await context.Response.WriteAsync("live\n", context.RequestAborted);
                break;
            case "/health/ready":
                await AnswerReadyAsync(context);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private static async Task AnswerReadyAsync(HttpContext context)
    {
        var missing = await context.RequestServices.GetRequiredService<Readiness>().MissingAsync(context.RequestAborted);
        context.Response.StatusCode = missing.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsync(missing.Count == 0 ? "ready\n" : string.Join('\n', missing) + "\n", context.RequestAborted);
    }
}
