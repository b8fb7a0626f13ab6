using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A file of the runtime, as it is in the runtime's own project.</summary>
/// <param name="Name">The file's name, which is that of its type.</param>
/// <param name="Feature">What a client must use to get it; <see cref="RuntimeFeatures.None"/> for what all clients get.</param>
/// <param name="Text">The source for .NET 8 and later.</param>
/// <param name="OlderText">The source for frameworks before.</param>
internal sealed record RuntimeFile(string Name, RuntimeFeatures Feature, string Text, string OlderText)
{
    private const string FeaturesFolder = "Features";

    /// <summary>Whether clients use it by its simple name. What stands in for the framework is used by the runtime only, which finds it first.</summary>
    public bool IsNamedByClients => (Feature & (RuntimeFeatures.Polyfills | RuntimeFeatures.NoTelemetry)) == 0;

    /// <param name="path">Below the runtime's folder, such as <c>Features/Streaming/EventReader.cs</c>.</param>
    /// <param name="text">The source.</param>
    public static RuntimeFile Of(string path, string text)
    {
        string[] folders = path.Split('/', '\\');
        string file = folders[folders.Length - 1];
        RuntimeFeatures feature = folders.Length > 2 && folders[0] == FeaturesFolder
            ? (RuntimeFeatures)Enum.Parse(typeof(RuntimeFeatures), folders[1])
            : RuntimeFeatures.None;
        string source = text.Replace("\r\n", "\n");
        return new(
            file.Substring(0, file.Length - ".cs".Length),
            feature,
            FrameworkCondition.Decide(source, isOlder: false),
            FrameworkCondition.Decide(source, isOlder: true));
    }

    public string TextFor(Target target) => target.IsOlder ? OlderText : Text;
}
