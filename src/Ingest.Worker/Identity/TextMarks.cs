namespace Ingest.Worker.Identity;

/// <summary>By what a text is found again at another publisher.</summary>
/// <param name="Fingerprint">64-bit simhash: how many bits differ says roughly how far two texts are apart.</param>
/// <param name="Bands">Two texts are worth comparing when they share one of these.</param>
internal sealed record TextMarks(ulong Fingerprint, int[] Bands);
