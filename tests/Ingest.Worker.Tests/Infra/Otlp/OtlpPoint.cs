namespace Ingest.Worker.Tests.Infra.Otlp;

/// <summary>One data point of a metric: its unit, its labels, and its value (of a histogram: its count).</summary>
internal sealed record OtlpPoint(string Metric, string Unit, IReadOnlyDictionary<string, string> Labels, long Value)
{
    private const int Gauge = 5;
    private const int Sum = 7;
    private const int Histogram = 9;

    public static IEnumerable<OtlpPoint> Of(ProtoMessage export) =>
        from metric in export.Messages(1, 2, 2)
        from point in Points(metric)
        select point;

    private static IEnumerable<OtlpPoint> Points(ProtoMessage metric) =>
    [
        .. metric.Messages(Gauge, 1).Concat(metric.Messages(Sum, 1)).Select(point => new OtlpPoint(metric.Text(1), metric.Text(3), point.Attributes(7), (long)point.Number(6))),
        .. metric.Messages(Histogram, 1).Select(point => new OtlpPoint(metric.Text(1), metric.Text(3), point.Attributes(9), (long)point.Number(4))),
    ];
}
