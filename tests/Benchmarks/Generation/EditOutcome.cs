namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>What the generator did after an edit.</summary>
/// <param name="StagesRun">Stages that had something to do; what comes from the cache does not count.</param>
/// <param name="FilesWritten">Emitted files that were written again, or for the first time.</param>
/// <param name="ClientFilesWritten">Those of them that hold a client of a group.</param>
/// <param name="Files">All emitted files.</param>
internal sealed record EditOutcome(int StagesRun, int FilesWritten, int ClientFilesWritten, int Files);
