using System.Buffers.Binary;
using System.Text;

namespace Ingest.Worker.Tests.Infra.Otlp;

/// <summary>A protobuf message as its fields, by the encoding's public description; just what OTLP uses of it.</summary>
internal sealed class ProtoMessage
{
    private readonly List<(int Number, ReadOnlyMemory<byte> Bytes, ulong Value)> fields = [];

    public ProtoMessage(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = Varint(ref bytes);
            var (content, value) = (tag & 7) switch
            {
                0 => (default, Varint(ref bytes)),
                1 => (default, BinaryPrimitives.ReadUInt64LittleEndian(Take(ref bytes, 8).Span)),
                2 => (Take(ref bytes, (int)Varint(ref bytes)), 0UL),
                5 => (default, (ulong)BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4).Span)),
                var other => throw new InvalidDataException($"Wire type {other} is not in use."),
            };
            fields.Add(((int)(tag >> 3), content, value));
        }
    }

    public IEnumerable<ProtoMessage> Messages(params int[] path) => path.Aggregate(
        (IEnumerable<ProtoMessage>)[this],
        (messages, number) => messages.SelectMany(message => message.fields.Where(field => field.Number == number).Select(field => new ProtoMessage(field.Bytes))));

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number).Span);

    public string Hex(int number) => Convert.ToHexStringLower(Bytes(number).Span);

    public ulong Number(int number) => fields.FirstOrDefault(field => field.Number == number).Value;

    public bool Has(int number) => fields.Any(field => field.Number == number);

    /// <summary>Key → value as text, of a repeated KeyValue.</summary>
    public IReadOnlyDictionary<string, string> Attributes(int number) =>
        Messages(number).ToDictionary(pair => pair.Text(1), pair => Value(pair.Messages(2).Single()), StringComparer.Ordinal);

    public static string Value(ProtoMessage any) => any switch
    {
        _ when any.Has(1) => any.Text(1),
        _ when any.Has(4) => FormattableString.Invariant($"{BitConverter.UInt64BitsToDouble(any.Number(4))}"),
        _ => FormattableString.Invariant($"{(long)(any.Number(2) + any.Number(3))}"),
    };

    private ReadOnlyMemory<byte> Bytes(int number) => fields.FirstOrDefault(field => field.Number == number).Bytes;

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> bytes, int length)
    {
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        var (value, shift) = (0UL, 0);
        byte next;
        do
        {
            next = Take(ref bytes, 1).Span[0];
            value |= (ulong)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return value;
    }
}
