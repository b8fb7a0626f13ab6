using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes one operation: its declaration in the group's interface, and the method that makes the call.</summary>
internal static class OperationEmitter
{
    public static void WriteDeclaration(CodeWriter code, OperationModel operation, ClientIdentity identity, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(operation.Documentation, Code.Of($"Calls the operation {DocComment.Text(operation.WireName)}."))}}
        {{Each(operation.Parameters.Where(p => p.IsRequired), WriteParameterComment)}}
        {{Each(Body(operation, isRequired: true), BodyEmitter.WriteComment)}}
        {{Each(operation.Parameters.Where(p => !p.IsRequired), WriteParameterComment)}}
        {{Each(Body(operation, isRequired: false), BodyEmitter.WriteComment)}}
        /// <param name="cancellationToken">Ends the call at once.</param>
        {{ResultEmitter.Comment(operation.Result)}}
        {{ErrorsEmitter.Comment(operation, identity, syntax)}}
        /// <exception cref="{{identity.Exception}}">The API refused the call, did not answer in time, or answered something else than the contract says.</exception>
        {{Obsolete.Attribute(operation.Documentation)}}
        {{Signature(operation, syntax, Parameters(operation, syntax, ConstraintAttributes.OfParameter))}};
        """);

    public static void WriteImplementation(CodeWriter code, OperationModel operation, TypeSyntax syntax) => code.Write($$"""
        /// <inheritdoc/>
        public {{Signature(operation, syntax, Parameters(operation, syntax, static (_, _) => Code.Empty))}}
        {
            {{ArgumentChecks.Of(operation)}}
            {{ContractChecks(operation)}}
            {{UriBuilding.Of(operation)}}
            var call = new ApiRequest({{Field(operation)}}, uri.ToString());
            {{Each(operation.Parameters.Where(p => p.Location is ParameterPlace.Header or ParameterPlace.Cookie), UriBuilding.WriteHeaderOrCookie)}}
            {{BodyEmitter.Assignment(operation, syntax)}}
            return {{ResultEmitter.Send(operation, syntax)}};
        }
        """);

    /// <summary>What the contract says of the operation, whatever the arguments are.</summary>
    public static void WriteField(CodeWriter code, OperationModel operation, ErrorsEmitter errors)
    {
        Code verb = Verbs.Of(operation.Verb);
        code.Write($"private static readonly ApiOperation {Field(operation)} = new({CSharpText.Literal(operation.WireName)}, {verb}, repeatable: {CSharpText.Literal(operation.IsRepeatable)}, anonymous: {CSharpText.Literal(operation.Credentials.IsEmpty)}{errors.Argument(operation)}){ResultEmitter.Settings(operation.Result)};");
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
            BodyEmitter.WriteCheck(checks, body, type);
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

    private static Identifier Field(OperationModel operation) => new(operation.Name.Text + "Operation");

    private static Code Signature(OperationModel operation, TypeSyntax syntax, IEnumerable<Code> parameters) =>
        Code.Of($"{ResultEmitter.ReturnType(operation.Result, syntax)} {new Identifier(operation.Name.Text + "Async")}({Code.Join(", ", parameters)})");

    /// <summary>Callers see the interface; what the contract says of a parameter is written there, and there only.</summary>
    private static IEnumerable<Code> Parameters(OperationModel operation, TypeSyntax syntax, Func<ParameterModel, TypeSyntax, Code> attributes)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.IsRequired))
        {
            yield return Code.Of($"{attributes(parameter, syntax)}{syntax.Of(parameter.Type)} {parameter.Name}");
        }

        foreach (BodyModel body in Body(operation, isRequired: true))
        {
            yield return Code.Of($"{BodyEmitter.Type(body, syntax)} {body.Name}");
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(p => !p.IsRequired))
        {
            yield return Code.Of($"{attributes(parameter, syntax)}{syntax.Nullable(parameter.Type)} {parameter.Name} = null");
        }

        foreach (BodyModel body in Body(operation, isRequired: false))
        {
            yield return Code.Of($"{BodyEmitter.NullableType(body, syntax)} {body.Name} = null");
        }

        yield return Code.Of($"global::System.Threading.CancellationToken cancellationToken = default");
    }

    private static IEnumerable<BodyModel> Body(OperationModel operation, bool isRequired) =>
        operation.Body is { } body && body.IsRequired == isRequired ? [body] : [];

    private static void WriteParameterComment(CodeWriter code, ParameterModel parameter) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(parameter.Name)}\">"), DocComment.Parameter(parameter.Documentation, parameter.WireName), Code.Of($"The parameter {DocComment.Text(parameter.WireName)}."), Code.Of($"</param>"))}}
        """);
}
