namespace BizKitHub.Generator.Tests.Testing;

/// <summary>Texts that were read once and kept in a folder. Where one differs, the new text is left as <c>.received.cs</c> beside it.</summary>
internal static class Snapshot
{
    /// <summary>The names of the texts that are not as they were kept, and of those that are gone.</summary>
    public static IEnumerable<string> Differences(string path, IReadOnlyDictionary<string, string> texts)
    {
        string folder = Repository.Path(path);
        Directory.CreateDirectory(folder);
        string[] moved = [.. texts.Where(t => !IsVerified(folder, t.Key, t.Value)).Select(t => t.Key)];
        return Directory.GetFiles(folder, "*.verified.cs")
            .Select(f => Path.GetFileName(f).Replace(".verified.cs", "", StringComparison.Ordinal))
            .Except(texts.Keys)
            .Concat(moved);
    }

    private static bool IsVerified(string folder, string name, string text)
    {
        string verified = Path.Combine(folder, name + ".verified.cs");
        string received = Path.Combine(folder, name + ".received.cs");
        File.Delete(received);
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }
}
