namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>How a build ended, and what it warned of.</summary>
internal sealed class BuildResult(CommandResult command)
{
    // A package is unknown, or not to be had in that version, or its source does not answer.
    private static readonly string[] RestoreFailures = ["NU1101", "NU1102", "NU1103", "NU1301"];

    public IReadOnlyList<BuildMessage> Messages { get; } = BuildMessage.Read(command.Output);

    public string Output => command.Output;

    public bool Failed => command.ExitCode != 0;

    public void AssertClean()
    {
        Assert.True(command.ExitCode == 0, Output);
        Assert.True(Messages.Count == 0, Output);
    }

    /// <summary>The build failed, with these ids and no others, whatever their order.</summary>
    public void AssertFailedWith(params string[] ids)
    {
        Assert.True(command.ExitCode != 0, Output);
        Assert.Equal(ids.Order(StringComparer.Ordinal), Messages.Select(m => m.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>The one message with that id.</summary>
    public BuildMessage Message(string id)
    {
        BuildMessage? message = Messages.SingleOrDefault(m => m.Id == id);
        Assert.True(message is not null, Output);
        return message;
    }

    /// <summary>A pack of the SDK's own that is not on this machine and not to be had is no fault of the package.</summary>
    public void SkipWithoutPack(string pack)
    {
        BuildMessage? failure = Messages.FirstOrDefault(m =>
            RestoreFailures.Contains(m.Id) && !m.Text.Contains("BizKitHub", StringComparison.OrdinalIgnoreCase));
        Assert.SkipWhen(failure is not null, $"{pack} cannot be restored here ({failure?.Id}).");
    }
}
