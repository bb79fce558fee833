namespace Ingest.Worker.Tests.Infra.Otlp;

internal sealed record OtlpSpan(string Scope, string Name, string Trace, string Id, string Parent, IReadOnlyDictionary<string, string> Attributes, bool IsError)
{
    public static IEnumerable<OtlpSpan> Of(ProtoMessage export) =>
        from scope in export.Messages(1, 2)
        let name = scope.Messages(1).Single().Text(1)
        from span in scope.Messages(2)
        select new OtlpSpan(name, span.Text(5), span.Hex(1), span.Hex(2), span.Hex(4), span.Attributes(9), span.Messages(15).Any(status => status.Number(3) == 2));
}
