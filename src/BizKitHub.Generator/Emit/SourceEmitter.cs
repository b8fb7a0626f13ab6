
namespace BizKitHub.Generator.Emit;

/// <summary>Writes a part as the files it stands for.</summary>
internal static class SourceEmitter
{
    public static IEnumerable<SourceFile> Emit(SourcePart part)
    {
        var syntax = new TypeSyntax(part.Identity);
        return part switch
        {
            RuntimePart runtime => RuntimeSources.Emit(part.Identity, runtime.Features).Select(f => new SourceFile(HintNames.Of(part.Identity, "Runtime." + f.Key), f.Value)),
            OptionsPart options => [File(part, "Options", code => OptionsEmitter.Write(code, options, syntax))],
            ServersPart servers => [File(part, "Servers", code => ServersEmitter.Write(code, servers, syntax))],
            ClientPart client => [File(part, "Client", code => ClientEmitter.Write(code, client, syntax))],
            GroupPart group => [File(part, "Group." + group.Group.Name.Text, code => GroupEmitter.Write(code, group, syntax))],
            TypesPart types => [File(part, "Types." + types.Cluster, code => TypesEmitter.Write(code, types, syntax))],
            ResolverPart resolver => [File(part, "Json", code => ResolverEmitter.Write(code, resolver, syntax))],
            _ => throw new InvalidOperationException("A part of an unknown kind."),
        };
    }

    private static SourceFile File(SourcePart part, string name, Part declarations) =>
        new(HintNames.Of(part.Identity, name), GeneratedCode.File(part.Identity, declarations));
}
