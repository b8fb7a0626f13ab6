using System.Globalization;
using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes one operation: its declaration in the group's interface, and the method that makes the call.</summary>
internal static class OperationEmitter
{
    public static void WriteDeclaration(CodeWriter code, OperationModel operation, ClientIdentity identity, TypeSyntax syntax) =>
        Each(ResultEmitter.Methods(operation, syntax), (inner, method) => WriteDeclaration(inner, operation, method, identity, syntax), blankLineBetween: true)(code);

    /// <summary>Where there are several methods, they send the same request.</summary>
    public static void WriteImplementation(CodeWriter code, OperationModel operation, TypeSyntax syntax)
    {
        IReadOnlyList<MethodSyntax> methods = ResultEmitter.Methods(operation, syntax);
        if (methods.Count == 1)
        {
            WriteWhole(code, operation, methods[0], syntax);
            return;
        }

        Code request = Code.Of($"{new Identifier(operation.Name.Text + "Request")}");
        (Code Type, Code Name, bool IsOptional)[] parameters = [.. Parameters(operation, syntax, NoAttributes)];
        Code arguments = Code.Join(", ", parameters.Select(p => p.Name));
        code.Write($$"""
            {{Each(methods, (inner, method) => inner.Write($$"""
                /// <inheritdoc/>
                public {{Signature(method, parameters, syntax)}} =>
                    {{method.Send(Code.Of($"{request}({arguments})"))}};
                """), blankLineBetween: true)}}

            private ApiRequest {{request}}({{Code.Join(", ", parameters.Select(p => Code.Of($"{p.Type} {p.Name}")))}})
            {
                {{Request(operation, syntax)}}
                return call;
            }
            """);
    }

    private static void WriteDeclaration(CodeWriter code, OperationModel operation, MethodSyntax method, ClientIdentity identity, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(operation.Documentation, Code.Of($"Calls the operation {DocComment.Text(operation.WireName)}."))}}
        {{ParameterComments(operation)}}
        /// <param name="cancellationToken">Ends the call at once.</param>
        {{method.Comment}}
        {{ErrorsEmitter.Comment(operation, identity, syntax)}}
        /// <exception cref="{{identity.Exception}}">The API refused the call, did not answer in time, or answered something else than the contract says.</exception>
        {{Obsolete.Attribute(operation.Documentation, syntax)}}
        {{Signature(method, Parameters(operation, syntax, ConstraintAttributes.OfParameter), syntax)}};
        """);

    /// <summary>What the documentation says of the parameters, but for the last one.</summary>
    public static Part ParameterComments(OperationModel operation) => code => code.Write($$"""
        {{Each(operation.Parameters.Where(p => p.IsRequired), WriteParameterComment)}}
        {{Each(Body(operation, isRequired: true), BodyEmitter.WriteComment)}}
        {{Each(operation.Parameters.Where(p => !p.IsRequired), WriteParameterComment)}}
        {{Each(Body(operation, isRequired: false), BodyEmitter.WriteComment)}}
        """);

    private static void WriteWhole(CodeWriter code, OperationModel operation, MethodSyntax method, TypeSyntax syntax) => code.Write($$"""
        /// <inheritdoc/>
        public {{Signature(method, Parameters(operation, syntax, NoAttributes), syntax)}}
        {
            {{Request(operation, syntax)}}
            return {{method.Send(Code.Of($"call"))}};
        }
        """);

    /// <summary>The statements that check the arguments and make the request, which then is <c>call</c>.</summary>
    private static Part Request(OperationModel operation, TypeSyntax syntax) => code => code.Write($$"""
        {{ArgumentChecks.Of(operation, syntax)}}
        {{ContractChecks(operation)}}
        {{UriBuilding.Of(operation, syntax)}}
        var call = new ApiRequest({{Field(operation)}}{{UriBuilding.Result(operation)}});
        {{Each(operation.Parameters.Where(p => p.Location is ParameterPlace.Header or ParameterPlace.Cookie), (inner, parameter) => UriBuilding.WriteHeaderOrCookie(inner, parameter, syntax))}}
        {{BodyEmitter.Assignment(operation, syntax)}}
        """);

    /// <summary>What the contract says of the operation, whatever the arguments are.</summary>
    public static void WriteField(CodeWriter code, OperationModel operation, ErrorsEmitter errors)
    {
        code.Write($"private static readonly ApiOperation {Field(operation)} = new({CSharpText.Literal(operation.WireName)}, {CSharpText.Literal(operation.Verb)}, {CSharpText.Literal(operation.PathTemplate)}{Repeatable(operation)}{Security(operation)}{Server(operation)}{errors.Argument(operation)}{Identity(operation)}){ResultEmitter.Settings(operation.Result)};");
        foreach (CheckedValue value in operation.Parameters.SelectMany(p => CheckedValue.Of(operation, p).WithPatterns))
        {
            ValidationEmitter.WritePattern(code, value);
        }

        BodyEmitter.WriteField(code, operation);
    }

    /// <summary>What handlers and telemetry call the operation.</summary>
    private static Code Identity(OperationModel operation)
    {
        Code id = operation.OperationId is { } text ? Code.Of($", id: {CSharpText.Literal(text)}") : Code.Empty;
        Code statuses = operation.Statuses.IsEmpty ? Code.Empty : Code.Of($", statuses: {CSharpText.Literal(string.Join(" ", operation.Statuses.Select(Text)))}");
        return Code.Of($"{Group(operation)}{id}{statuses}");
    }

    private static string Text(StatusRange statuses) => statuses.First.ToString(CultureInfo.InvariantCulture) is var first && statuses.IsSingle ? first : first[0] + "XX";

    private static Code Repeatable(OperationModel operation) => operation.IsRepeatable ? Code.Of($", repeatable: true") : Code.Empty;

    private static Code Security(OperationModel operation) => operation.Security switch
    {
        null => Code.Of($", anonymous: true"),
        > 0 and int place => Code.Of($", security: {place}"),
        _ => Code.Empty,
    };

    /// <summary>Usually it is what the operation's name begins with.</summary>
    private static Code Group(OperationModel operation) =>
        operation.WireGroup is { } group ? Code.Of($", group: {CSharpText.Literal(group)}") : Code.Empty;

    private static Code Server(OperationModel operation) => operation.Server > 0 ? Code.Of($", server: {operation.Server}") : Code.Empty;

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

    private static Code Signature(MethodSyntax method, IEnumerable<(Code Type, Code Name, bool IsOptional)> parameters, TypeSyntax syntax) =>
        Code.Of($"{method.ReturnType} {new Identifier(method.Name.Text + "Async")}({Code.Join(", ", Declared(parameters, syntax))})");

    /// <summary>Parameters as a method declares them, with the last one.</summary>
    public static IEnumerable<Code> Declared(IEnumerable<(Code Type, Code Name, bool IsOptional)> parameters, TypeSyntax syntax) => parameters
        .Select(p => p.IsOptional ? Code.Of($"{p.Type} {p.Name} = null") : Code.Of($"{p.Type} {p.Name}"))
        .Append(Code.Of($"{syntax.Of(FrameworkName.CancellationToken)} cancellationToken = default"));

    private static Code NoAttributes(ParameterModel parameter, TypeSyntax syntax) => Code.Empty;

    /// <summary>Callers see the interface; what the contract says of a parameter is written there, and there only.</summary>
    public static IEnumerable<(Code Type, Code Name, bool IsOptional)> Parameters(OperationModel operation, TypeSyntax syntax, Func<ParameterModel, TypeSyntax, Code> attributes)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.IsRequired))
        {
            yield return (Code.Of($"{attributes(parameter, syntax)}{syntax.Of(parameter.Type)}"), CSharpText.Name(parameter.Name), IsOptional: false);
        }

        foreach (BodyModel body in Body(operation, isRequired: true))
        {
            yield return (BodyEmitter.Type(body, syntax), CSharpText.Name(body.Name), IsOptional: false);
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(p => !p.IsRequired))
        {
            yield return (Code.Of($"{attributes(parameter, syntax)}{syntax.Nullable(parameter.Type)}"), CSharpText.Name(parameter.Name), IsOptional: true);
        }

        foreach (BodyModel body in Body(operation, isRequired: false))
        {
            yield return (BodyEmitter.NullableType(body, syntax), CSharpText.Name(body.Name), IsOptional: true);
        }
    }

    private static IEnumerable<BodyModel> Body(OperationModel operation, bool isRequired) =>
        operation.Body is { } body && body.IsRequired == isRequired ? [body] : [];

    private static void WriteParameterComment(CodeWriter code, ParameterModel parameter) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(parameter.Name)}\">"), DocComment.Parameter(parameter.Documentation, parameter.WireName), Code.Of($"The parameter {DocComment.Text(parameter.WireName)}."), Code.Of($"</param>"))}}
        """);
}
