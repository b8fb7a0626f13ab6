
namespace BizKitHub.Generator.Emit;

/// <summary>Writes a part as the files it stands for.</summary>
internal static class SourceEmitter
{
    public static IEnumerable<SourceFile> Emit(SourcePart part, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var syntax = new TypeSyntax(part.Identity);
        return part switch
        {
            RuntimePart runtime => RuntimeSources.Emit(part.Identity, runtime.Feature, cancellation).Select(f => new SourceFile(HintNames.Of(part.Identity, "Runtime." + f.Key), f.Value)),
            OptionsPart options => [File(part, code => OptionsEmitter.Write(code, options, syntax), cancellation)],
            CallOptionsPart options => [File(part, code => CallOptionsEmitter.Write(code, options, syntax), cancellation)],
            ServersPart servers => [File(part, code => ServersEmitter.Write(code, servers, syntax), cancellation)],
            ServicesPart services => [File(part, code => ServicesEmitter.Write(code, services, syntax), cancellation)],
            ClientPart client => [File(part, code => ClientEmitter.Write(code, client, syntax), cancellation)],
            GroupPart group => [File(part, code => GroupEmitter.Write(code, group, syntax), cancellation)],
            FakePart fake => [File(part, code => FakeEmitter.Write(code, fake, syntax), cancellation)],
            FakeGroupPart group => [File(part, code => FakeGroupEmitter.Write(code, group, syntax), cancellation)],
            TypesPart types => [File(part, code => TypesEmitter.Write(code, types, syntax), cancellation)],
            ResolverPart resolver => [File(part, code => ResolverEmitter.Write(code, resolver, syntax), cancellation)],
            _ => throw new InvalidOperationException("A part of an unknown kind."),
        };
    }

    private static SourceFile File(SourcePart part, Part declarations, CancellationToken cancellation) =>
        new(HintNames.Of(part.Identity, part.Name), GeneratedCode.File(part.Identity, declarations, cancellation));
}
