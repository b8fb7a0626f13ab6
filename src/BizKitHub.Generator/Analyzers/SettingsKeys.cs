using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Has a rule look at the API keys in settings files. An empty value is no key: the real one comes from elsewhere, which
/// is how settings are meant to be.
/// </summary>
internal static class SettingsKeys
{
    public static void Register(
        CompilationStartAnalysisContext start, ApiKeySinks sinks, Action<AdditionalFileAnalysisContext, SettingsText, ApiKeyRules> check)
    {
        if (!start.Options.AdditionalFiles.Any(SettingsFile.IsSettings))
        {
            return;
        }

        var sections = new Lazy<IReadOnlyList<SettingsSection>>(() => SettingsSection.Of(start.Compilation, sinks));
        start.RegisterAdditionalFileAction(context =>
        {
            if (!SettingsFile.IsSettings(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            {
                return;
            }

            foreach (var value in SettingsFile.Read(context.AdditionalFile.Path, text))
            {
                if (!string.IsNullOrWhiteSpace(value.Text) && sections.Value.FirstOrDefault(section => section.IsKey(value.Path)) is { } section)
                {
                    check(context, value, section.Rules);
                }
            }
        });
    }
}
