using System.Runtime.InteropServices;

namespace Ingest.Extraction;

/// <summary>The CPU time of one thread, which any thread may ask for. POSIX: pthread_getcpuclockid and clock_gettime.</summary>
internal sealed partial class ThreadClock
{
    private readonly int clock;

    private ThreadClock(int clock) => this.clock = clock;

    /// <summary>Null where the system has no such clock.</summary>
    public static ThreadClock? OfCurrentThread()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            return GetClock(Self(), out var clock) == 0 ? new ThreadClock(clock) : null;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // A C library without them.
            return null;
        }
    }

    /// <summary>Since the thread began; null when it has ended.</summary>
    public TimeSpan? Read() => GetTime(clock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000d) : null;

    [LibraryImport("libc", EntryPoint = "pthread_self")]
    private static partial nint Self();

    [LibraryImport("libc", EntryPoint = "pthread_getcpuclockid")]
    private static partial int GetClock(nint thread, out int clock);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
