using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes the class of an operation's calls: it reads the request, checks it with the checks that the client makes before
/// it sends, and shows what is in it. Parameters that are made of parts, and files, are in the address and the content only.
/// </summary>
internal static class FakeCallEmitter
{
    public static void Write(CodeWriter code, OperationModel operation, FakeOperation fake, TypeSyntax syntax)
    {
        (ParameterModel Parameter, Identifier Property)[] parameters = [.. fake.Parameters.Select(p => (operation.Parameters[p.Index], p.Name))];
        CheckedValue[] patterns = [.. parameters.SelectMany(p => CheckedValue.Of(operation, p.Parameter).WithPatterns)];
        code.Write($$"""
            /// <summary>A call of <see cref="{{fake.Name}}"/>.</summary>
            public sealed class {{fake.Call}} : ApiFakeCall
            {
                {{Each(patterns, ValidationEmitter.WritePattern)}}
                {{BlankLine.When(patterns.Length > 0)}}
                internal {{fake.Call}}(ApiFakeRequest call)
                    : base(call)
                {
                    {{Reading(operation, fake, parameters, syntax)}}
                    {{Each(parameters, (inner, p) => inner.Write($"{p.Property} = {p.Parameter.Name};"))}}
                    {{BodyAssignment(operation, fake)}}
                }
                {{Each(parameters, (inner, p) => WriteProperty(inner, p.Parameter, p.Property, syntax))}}
                {{BodyProperty(operation, fake, syntax)}}
            }
            """);
    }

    /// <summary>The statements that read the request into variables, and check them.</summary>
    private static Code Reading(OperationModel operation, FakeOperation fake, (ParameterModel Parameter, Identifier Property)[] parameters, TypeSyntax syntax)
    {
        var body = new CodeWriter();
        foreach ((ParameterModel parameter, _) in parameters)
        {
            body.Write($"{LocalType(parameter, syntax)} {parameter.Name} = {Read(parameter, syntax)};");
        }

        if (fake.Body is not null)
        {
            body.Write($"{BodyType(operation.Body!, syntax)} {operation.Body!.Name} = {ReadBody(operation.Body, syntax)};");
        }

        foreach ((ParameterModel parameter, _) in parameters)
        {
            ValidationEmitter.WriteParameter(body, operation, parameter);
        }

        if (operation.Body is { Format: BodyFormat.Json, Type: { } type })
        {
            BodyEmitter.WriteCheck(body, operation.Body, type);
        }

        return body.ToCode();
    }

    private static void WriteProperty(CodeWriter code, ParameterModel parameter, Identifier property, TypeSyntax syntax)
    {
        code.WriteBlankLine();
        code.Write($$"""
            {{DocComment.Of(parameter.Documentation, Code.Of($"The parameter {DocComment.Text(parameter.WireName)}."))}}
            public {{LocalType(parameter, syntax)}} {{property}} { get; }
            """);
    }

    private static Part BodyProperty(OperationModel operation, FakeOperation fake, TypeSyntax syntax) => When(fake.Body is not null, code =>
    {
        code.WriteBlankLine();
        code.Write($$"""
            /// <summary>What is sent.</summary>
            public {{BodyType(operation.Body!, syntax)}} {{fake.Body!}} { get; }
            """);
    });

    private static Part BodyAssignment(OperationModel operation, FakeOperation fake) => When(fake.Body is not null, code => code.Write($"{fake.Body!} = {operation.Body!.Name};"));

    private static Code LocalType(ParameterModel parameter, TypeSyntax syntax) => parameter.IsRequired ? syntax.Of(parameter.Type) : syntax.Nullable(parameter.Type);

    private static Code Read(ParameterModel parameter, TypeSyntax syntax)
    {
        Code place = Code.Of($"ApiFakePlace.{new Identifier(parameter.Location.ToString())}, {CSharpText.Literal(parameter.WireName)}");
        if (parameter is { Type: ListUse list, Format.Style: not SerializationStyle.Json })
        {
            Code kind = parameter.IsRequired ? Code.Of($"RequiredList") : Code.Of($"OptionalList");
            return Code.Of($"call.{kind}<{syntax.Of(list.Item)}>({place}, {Separator(parameter)}, {syntax.Reader(list.Item)})");
        }

        return parameter.IsRequired
            ? Code.Of($"call.Required<{syntax.Of(parameter.Type)}>({place}, {syntax.Reader(parameter.Type)})")
            : Code.Of($"call.Optional<{syntax.Nullable(parameter.Type)}>({place}, {syntax.Reader(parameter.Type with { IsNullable = true })})");
    }

    private static Code Separator(ParameterModel parameter) => parameter switch
    {
        { Location: not ParameterPlace.Query } => Code.Of($"','"),
        { Format.Style: SerializationStyle.Space } => Code.Of($"' '"),
        { Format.Style: SerializationStyle.Pipe } => Code.Of($"'|'"),
        { Format.IsExploded: true } => Code.Of($"null"),
        _ => Code.Of($"','"),
    };

    private static Code BodyType(BodyModel body, TypeSyntax syntax) => body.Format switch
    {
        BodyFormat.Form => Code.Of($"{syntax.Of(FrameworkName.IReadOnlyList)}<global::System.Collections.Generic.KeyValuePair<string, string>>"),
        BodyFormat.Text => Code.Of($"string"),
        _ => body.IsRequired ? syntax.Of(body.Type!) : syntax.Nullable(body.Type!),
    };

    private static Code ReadBody(BodyModel body, TypeSyntax syntax) => body.Format switch
    {
        BodyFormat.Form => Code.Of($"call.Fields()"),
        BodyFormat.Text => Code.Of($"call.Text()"),
        _ when body.IsRequired => Code.Of($"call.Json<{syntax.Of(body.Type!)}>({syntax.Reader(body.Type!)})"),
        _ => Code.Of($"call.OptionalJson<{syntax.Nullable(body.Type!)}>({syntax.Reader(body.Type! with { IsNullable = true })})"),
    };
}
