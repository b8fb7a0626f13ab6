using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A file of the runtime, as it is in the runtime's own project.</summary>
/// <param name="Name">The file's name, which is that of its type.</param>
/// <param name="Feature">What a client must use to get it; <see cref="RuntimeFeatures.None"/> for what all clients get.</param>
/// <param name="Text">The source.</param>
internal sealed record RuntimeFile(string Name, RuntimeFeatures Feature, string Text)
{
    private const string FeaturesFolder = "Features";

    /// <param name="path">Below the runtime's folder, such as <c>Features/Streaming/EventReader.cs</c>.</param>
    /// <param name="text">The source.</param>
    public static RuntimeFile Of(string path, string text)
    {
        string[] folders = path.Split('/', '\\');
        string file = folders[folders.Length - 1];
        RuntimeFeatures feature = folders.Length > 2 && folders[0] == FeaturesFolder
            ? (RuntimeFeatures)Enum.Parse(typeof(RuntimeFeatures), folders[1])
            : RuntimeFeatures.None;
        return new(file.Substring(0, file.Length - ".cs".Length), feature, text.Replace("\r\n", "\n"));
    }
}
