namespace Ingest.Worker.Cli;

/// <summary>A counter on the terminal while a batch runs; nothing where standard error is a file or a pipe.</summary>
internal sealed class BatchProgress(string path) : IDisposable
{
    private readonly bool _shown = !Console.IsErrorRedirected;
    private readonly TimeProvider _clock = TimeProvider.System;
    private long _last;
    private int _done;

    public void Step()
    {
        _done++;
        if (_shown && _clock.GetElapsedTime(_last) > TimeSpan.FromMilliseconds(200))
        {
            _last = _clock.GetTimestamp();
            Console.Error.Write($"\r{path}: {_done} done ");
        }
    }

    public void Dispose()
    {
        if (_shown && _done > 0)
        {
            Console.Error.WriteLine($"\r{path}: {_done} done.");
        }
    }
}
