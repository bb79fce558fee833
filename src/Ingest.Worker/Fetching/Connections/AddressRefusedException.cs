namespace Ingest.Worker.Fetching.Connections;

/// <summary>The address is not one that may be visited; the message goes on from the host's name.</summary>
internal sealed class AddressRefusedException(string message) : IOException(message);
