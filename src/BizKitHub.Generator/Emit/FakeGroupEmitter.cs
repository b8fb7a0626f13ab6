using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes a group of the API in memory: a property for each operation, and a class for its calls.</summary>
internal static class FakeGroupEmitter
{
    public static void Write(CodeWriter code, FakeGroupPart part, TypeSyntax outer)
    {
        TypeSyntax syntax = outer.Within(part.Fake.Operations.Select(o => o.Call));
        (OperationModel Operation, FakeOperation Fake)[] operations = [.. part.Group.Operations.Zip(part.Fake.Operations, (o, f) => (o, f))];
        code.Write($$"""
            {{DocComment.Of(part.Group.Documentation, Code.Of($"The operations of the group {part.Group.Name}."))}}
            {{syntax.GeneratedCode}}
            {{syntax.Accessibility}} sealed class {{part.Fake.Class}}
            {
                internal {{part.Fake.Class}}(ApiFakeHandler fake)
                {
                    {{Each(operations, (inner, o) => WriteAssignment(inner, part.Group, o.Operation, o.Fake, syntax))}}
                }

                {{Each(operations, (inner, o) => WriteProperty(inner, o.Operation, o.Fake, syntax), blankLineBetween: true)}}

                {{Each(operations, (inner, o) => FakeCallEmitter.Write(inner, o.Operation, o.Fake, syntax), blankLineBetween: true)}}
            }
            """);
    }

    private static void WriteProperty(CodeWriter code, OperationModel operation, FakeOperation fake, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(operation.Documentation, Code.Of($"The operation {DocComment.Text(operation.WireName)}."))}}
        public ApiFakeOperation<{{fake.Call}}{{Answer(operation, syntax)}}> {{fake.Name}} { get; }
        """);

    private static Code Answer(OperationModel operation, TypeSyntax syntax) =>
        FakeAnswerEmitter.Type(operation, syntax) is { IsEmpty: false } type ? Code.Of($", {type}") : Code.Empty;

    private static void WriteAssignment(CodeWriter code, GroupModel group, OperationModel operation, FakeOperation fake, TypeSyntax syntax)
    {
        Code writer = FakeAnswerEmitter.Writer(operation, fake, syntax);
        code.Write($$"""
            {{fake.Name}} = new(
                fake,
                new ApiFakeRoute({{CSharpText.Literal(group.Name.Text)}}, {{CSharpText.Literal(operation.WireName)}}, {{CSharpText.Literal(operation.Verb)}}, {{Path(operation)}}){{Settings(operation, fake)}},
                static call => new {{fake.Call}}(call),
                {{Example(fake)}}{{(writer.IsEmpty ? Code.Of($");") : Code.Of($","))}}
                {{(writer.IsEmpty ? Code.Empty : Code.Of($"{writer});"))}}
            """);
    }

    private static Code Example(FakeOperation fake) => fake.Answer is { } answer
        ? Code.Of($"ApiFakeAnswer.Of({answer.Status}, {MediaType(answer.MediaType)}, {CSharpText.Literal(answer.Text)})")
        : Code.Of($"null");

    private static Code MediaType(string? mediaType) => mediaType is null ? Code.Of($"null") : CSharpText.Literal(mediaType);

    /// <summary>Literal text and names of parameters by turns.</summary>
    private static Code Path(OperationModel operation)
    {
        var pieces = new List<Code>();
        foreach (PathSegment segment in operation.Path)
        {
            bool needsLiteral = pieces.Count % 2 == 0;
            if (segment.Parameter is { } name)
            {
                if (needsLiteral)
                {
                    pieces.Add(CSharpText.Literal(""));
                }

                pieces.Add(CSharpText.Literal(operation.Parameters.First(p => p.Name == name && p.Location == ParameterPlace.Path).WireName));
            }
            else
            {
                pieces.Add(CSharpText.Literal(UriBuilding.Escaped(segment.Literal)));
            }
        }

        return Code.Join(", ", pieces);
    }

    private static Code Settings(OperationModel operation, FakeOperation fake)
    {
        var settings = new List<Code>();
        if (fake.NeedsKey)
        {
            settings.Add(Code.Of($"Security = {operation.Security!.Value}"));
        }

        if (operation.Server > 0)
        {
            settings.Add(Code.Of($"Server = {operation.Server}"));
        }

        if (operation.Body is { Format: not (BodyFormat.Content or BodyFormat.File) } body)
        {
            settings.Add(Code.Of($"MediaType = {CSharpText.Literal(body.MediaType)}"));
        }

        if (operation.Body is { IsRequired: true, Format: BodyFormat.Json or BodyFormat.Multipart })
        {
            settings.Add(Code.Of($"NeedsBody = true"));
        }

        if (!fake.Headers.IsEmpty)
        {
            settings.Add(Code.Of($"Headers = new[] {{ {Code.Join(", ", fake.Headers.Select(h => Code.Of($"({CSharpText.Literal(h.WireName)}, {CSharpText.Literal(h.Text)})")))} }}"));
        }

        return settings.Count == 0 ? Code.Empty : Code.Of($" {{ {Code.Join(", ", settings)} }}");
    }
}
