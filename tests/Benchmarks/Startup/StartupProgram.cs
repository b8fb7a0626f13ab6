using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace BizKitHub.Generator.Benchmarks.Startup;

/// <summary>
/// A program that makes the first of the three calls and prints what it got. It was built beside the benchmarks, to be run
/// by the runtime; natively it is published when it is asked for, which is quick where nothing has changed since.
/// </summary>
/// <param name="Name">The name of its project.</param>
/// <param name="Folder">The folder of its project.</param>
internal sealed record StartupProgram(string Name, string Folder)
{
    public static readonly StartupProgram Generated = new("BizKitHub.Generator.Benchmarks.Startup.Generated", "tests/Benchmarks.Startup.Generated");
    public static readonly StartupProgram ByHand = new("BizKitHub.Generator.Benchmarks.Startup.ByHand", "tests/Benchmarks.Startup.ByHand");

    private static readonly string Repository = typeof(StartupProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Repository").Value!;

    /// <summary>Where this program's own output is, and that of the programs beside it.</summary>
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>The program for the runtime.</summary>
    public ProcessStartInfo Managed() => new("dotnet", [Path.Combine(AppContext.BaseDirectory, "..", "..", Name, Configuration, Name + ".dll")]);

    /// <summary>The file of the native program; <see langword="null"/> where it cannot be made.</summary>
    public string? Publish()
    {
        string artifacts = Path.GetFullPath(Path.Combine(Repository, "artifacts", "startup"));
        string output = Path.Combine(artifacts, "publish", Name, "release");
        string[] arguments =
        [
            "publish", Path.Combine(Repository, Folder), "-c", "Release", "-p:PublishAot=true", "-p:RunAnalyzers=false",
            "--artifacts-path", artifacts, "--output", output, "-v", "q", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false",
        ];
        using Process publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        _ = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? Name + ".exe" : Name) : null;
    }

    /// <summary>Starts a program so many times, one after the other, and each time waits for its line and its end.</summary>
    public static Action<int> Start(ProcessStartInfo program)
    {
        program.RedirectStandardOutput = true;
        return count =>
        {
            for (int index = 0; index < count; index++)
            {
                using Process process = Process.Start(program)!;
                if (string.IsNullOrEmpty(process.StandardOutput.ReadLine()))
                {
                    throw new InvalidOperationException($"{program.FileName} {string.Join(' ', program.ArgumentList)} said nothing.");
                }

                process.WaitForExit();
            }
        };
    }
}
