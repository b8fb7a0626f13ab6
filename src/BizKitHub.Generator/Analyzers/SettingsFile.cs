using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A settings file of .NET that the project gives to the compiler: <c>appsettings*.json</c> or <c>launchSettings.json</c>.
/// It answers which texts stand in it, where, and under which names; comments are skipped, and what is after a mistake in
/// the JSON is not there.
/// </summary>
internal static class SettingsFile
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static bool IsSettings(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    public static IReadOnlyList<SettingsText> Read(string path, SourceText text)
    {
        var found = new List<SettingsText>();
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        try
        {
            Read(path, text, bytes, found);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The host of the settings says what is wrong with the file; what stood before it stands.
        }

        return found;
    }

    private static void Read(string path, SourceText text, byte[] bytes, List<SettingsText> found)
    {
        var reader = new Utf8JsonReader(bytes, Options);
        var names = new Stack<string>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    SetDepth(names, reader.CurrentDepth - 1);
                    names.Push(reader.GetString()!);
                    break;
                case JsonTokenType.StartArray or JsonTokenType.StartObject when reader.CurrentDepth > names.Count:
                    names.Push("");
                    break;
                case JsonTokenType.String when names.Count > 0:
                    SetDepth(names, reader.CurrentDepth);
                    var start = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex);
                    var end = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.BytesConsumed);
                    var span = TextSpan.FromBounds(start, end);
                    found.Add(new SettingsText([.. names.Reverse()], reader.GetString()!, Location.Create(path, span, text.Lines.GetLinePositionSpan(span))));
                    break;
            }
        }
    }

    private static void SetDepth(Stack<string> names, int depth)
    {
        while (names.Count > depth)
        {
            names.Pop();
        }
    }
}
