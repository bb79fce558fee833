return await Ingest.Worker.Cli.IngestCommand.RunAsync(args);
