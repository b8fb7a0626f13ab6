using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes one operation: its declaration in the group's interface, and the method that makes the call.</summary>
internal static class OperationEmitter
{
    public static void WriteDeclaration(CodeWriter code, OperationModel operation, ClientIdentity identity, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(operation.Documentation, Code.Of($"Calls the operation {DocComment.Text(operation.WireName)}."))}}
        {{Each(operation.Parameters.Where(p => p.IsRequired), WriteParameterComment)}}
        {{Each(Body(operation, isRequired: true), WriteBodyComment)}}
        {{Each(operation.Parameters.Where(p => !p.IsRequired), WriteParameterComment)}}
        {{Each(Body(operation, isRequired: false), WriteBodyComment)}}
        /// <param name="cancellationToken">Ends the call at once.</param>
        {{DocComment.Element(Code.Of($"<returns>"), operation.Result.Documentation.Summary, Code.Of($"The answer."), Code.Of($"</returns>"))}}
        /// <exception cref="{{identity.Exception}}">The API refused the call, did not answer in time, or answered something else than the contract says.</exception>
        {{Obsolete.Attribute(operation.Documentation)}}
        {{Signature(operation, syntax)}};
        """);

    public static void WriteImplementation(CodeWriter code, OperationModel operation, TypeSyntax syntax) => code.Write($$"""
        /// <inheritdoc/>
        public {{Signature(operation, syntax)}}
        {
            {{ArgumentChecks.Of(operation)}}
            {{ContractChecks(operation)}}
            {{UriBuilding.Of(operation)}}
            var call = new ApiRequest({{Field(operation)}}, uri.ToString());
            {{Each(operation.Parameters.Where(p => p.Location is ParameterPlace.Header or ParameterPlace.Cookie), UriBuilding.WriteHeaderOrCookie)}}
            {{BodyAssignment(operation, syntax)}}
            return {{Send(operation, syntax)}};
        }
        """);

    /// <summary>What the contract says of the operation, whatever the arguments are.</summary>
    public static void WriteField(CodeWriter code, OperationModel operation)
    {
        Code verb = Verbs.Of(operation.Verb);
        code.Write($"private static readonly ApiOperation {Field(operation)} = new({CSharpText.Literal(operation.WireName)}, {verb}, repeatable: {CSharpText.Literal(operation.IsRepeatable)}, anonymous: {CSharpText.Literal(operation.Credentials.IsEmpty)});");
        foreach (ParameterModel parameter in operation.Parameters.Where(p => ValidationEmitter.HasPattern(p.Constraints, p.Type)))
        {
            ValidationEmitter.WritePattern(code, ValidationEmitter.ParameterPattern(operation, parameter), parameter.Constraints.Pattern!);
        }
    }

    private static Part ContractChecks(OperationModel operation) => code =>
    {
        var checks = new CodeWriter();
        foreach (ParameterModel parameter in operation.Parameters)
        {
            ValidationEmitter.WriteParameter(checks, operation, parameter);
        }

        if (operation.Body is { Type: { } type } body)
        {
            WriteBodyCheck(checks, body, type);
        }

        if (checks.IsEmpty)
        {
            return;
        }

        code.Write($$"""
            if (_transport.ValidateRequests)
            {
                {{checks.ToCode()}}
            }

            """);
    };

    private static void WriteBodyCheck(CodeWriter code, BodyModel body, TypeUse type)
    {
        var checks = new CodeWriter();
        ValidationEmitter.Nested(type, CSharpText.Name(body.Name))(checks);
        if (body.IsRequired && !type.IsNullable)
        {
            code.Write($"{checks.ToCode()}");
        }
        else if (!checks.IsEmpty)
        {
            code.Write($$"""
                if ({{body.Name}} is not null)
                {
                    {{checks.ToCode()}}
                }

                """);
        }
    }

    private static Identifier Field(OperationModel operation) => new(operation.Name.Text + "Operation");

    private static Code Signature(OperationModel operation, TypeSyntax syntax) =>
        Code.Of($"{ReturnType(operation.Result, syntax)} {new Identifier(operation.Name.Text + "Async")}({Code.Join(", ", Parameters(operation, syntax))})");

    private static Code ReturnType(ResultModel result, TypeSyntax syntax)
    {
        Code task = Code.Of($"global::System.Threading.Tasks.Task");
        return result switch
        {
            { IsEmpty: true } => task,
            { Format: PayloadFormat.Text } => Code.Of($"{task}<string>"),
            { Format: PayloadFormat.Binary } => Code.Of($"{task}<byte[]>"),
            _ => Code.Of($"{task}<{syntax.Of(result.Type!)}>"),
        };
    }

    private static IEnumerable<Code> Parameters(OperationModel operation, TypeSyntax syntax)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.IsRequired))
        {
            yield return Code.Of($"{syntax.Of(parameter.Type)} {parameter.Name}");
        }

        foreach (BodyModel body in Body(operation, isRequired: true))
        {
            yield return Code.Of($"{BodyType(body, syntax)} {body.Name}");
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(p => !p.IsRequired))
        {
            yield return Code.Of($"{syntax.Nullable(parameter.Type)} {parameter.Name} = null");
        }

        foreach (BodyModel body in Body(operation, isRequired: false))
        {
            yield return Code.Of($"{NullableBodyType(body, syntax)} {body.Name} = null");
        }

        yield return Code.Of($"global::System.Threading.CancellationToken cancellationToken = default");
    }

    private static IEnumerable<BodyModel> Body(OperationModel operation, bool isRequired) =>
        operation.Body is { } body && body.IsRequired == isRequired ? [body] : [];

    private static Code BodyType(BodyModel body, TypeSyntax syntax) => body.Type is { } type
        ? syntax.Of(type)
        : Code.Of($"global::System.Net.Http.HttpContent");

    private static Code NullableBodyType(BodyModel body, TypeSyntax syntax) => body.Type is { } type
        ? syntax.Nullable(type)
        : Code.Of($"global::System.Net.Http.HttpContent?");

    private static void WriteParameterComment(CodeWriter code, ParameterModel parameter) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(parameter.Name)}\">"), parameter.Documentation.Summary, Code.Of($"The parameter {DocComment.Text(parameter.WireName)}."), Code.Of($"</param>"))}}
        """);

    private static void WriteBodyComment(CodeWriter code, BodyModel body) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(body.Name)}\">"), body.Documentation.Summary, Code.Of($"What is sent."), Code.Of($"</param>"))}}
        """);

    private static Part BodyAssignment(OperationModel operation, TypeSyntax syntax) => code =>
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        if (body.IsRequired)
        {
            WriteBody(code, body, CSharpText.Name(body.Name), syntax);
            return;
        }

        code.Write($$"""
            if ({{body.Name}} is { } content)
            {
                {{(Part)(inner => WriteBody(inner, body, Code.Of($"content"), syntax))}}
            }

            """);
    };

    private static void WriteBody(CodeWriter code, BodyModel body, Code value, TypeSyntax syntax)
    {
        if (body.Type is { } type)
        {
            code.Write($"call.SetJson({value}, {syntax.Writer(type)}, {CSharpText.Literal(body.MediaType)});");
        }
        else
        {
            code.Write($"call.SetContent({value});");
        }
    }

    private static Code Send(OperationModel operation, TypeSyntax syntax) => operation.Result switch
    {
        { IsEmpty: true } => Code.Of($"_transport.SendAsync(call, cancellationToken)"),
        { Format: PayloadFormat.Text } => Code.Of($"_transport.SendForTextAsync(call, cancellationToken)"),
        { Format: PayloadFormat.Binary } => Code.Of($"_transport.SendForBytesAsync(call, cancellationToken)"),
        _ => Code.Of($"_transport.SendAsync(call, {syntax.Reader(operation.Result.Type!)}, cancellationToken)"),
    };
}
