namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>What a child process said, both streams together, and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output);
