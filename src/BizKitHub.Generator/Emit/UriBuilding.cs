using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the statements that put arguments into the address, the headers and the cookies of a request.</summary>
internal static class UriBuilding
{
    /// <summary>Makes <c>uri</c> of the arguments; nothing where the address depends on none.</summary>
    public static Part Of(OperationModel operation, TypeSyntax syntax) => code =>
    {
        if (IsFixed(operation))
        {
            return;
        }

        code.Write($"var uri = new RequestUri();");
        foreach (PathSegment segment in operation.Path)
        {
            if (segment.Parameter is { } name)
            {
                ParameterModel parameter = operation.Parameters.First(p => p.Name == name && p.Location == ParameterPlace.Path);
                WritePathParameter(code, parameter, syntax);
            }
            else
            {
                code.Write($"uri.AppendPath({CSharpText.Literal(Escaped(segment.Literal))});");
            }
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.Location == ParameterPlace.Query))
        {
            WriteQuery(code, parameter, syntax);
        }
    };

    /// <summary>The path and the query, and whether all calls have the same, as more arguments of a request; none where the operation has them.</summary>
    public static Code Result(OperationModel operation)
    {
        if (!IsFixed(operation))
        {
            return Code.Of($", uri.ToString()");
        }

        return operation.IsPathOfRequests
            ? Code.Empty
            : Code.Of($", {CSharpText.Literal(string.Concat(operation.Path.Select(s => Escaped(s.Literal))))}, isFixed: true");
    }

    public static void WriteHeaderOrCookie(CodeWriter code, ParameterModel parameter, TypeSyntax syntax)
    {
        Code name = CSharpText.Literal(parameter.WireName);
        bool isHeader = parameter.Location == ParameterPlace.Header;
        if (parameter.Format.IsStructured)
        {
            Code statement = isHeader
                ? Code.Of($"call.AddHeader({name}, {StructuredText.Header(parameter, syntax)});")
                : Code.Of($"call.AddEncodedCookie({StructuredText.Cookie(parameter, syntax)});");
            code.Write($"{statement}");
            return;
        }

        Code method = isHeader ? Code.Of($"AddHeader") : Code.Of($"AddCookie");
        code.Write($"call.{method}({name}, {Text(parameter)});");
    }

    /// <summary>What converts to a <c>ParameterValue</c>: a value, or the items of a list with commas between them.</summary>
    public static Code Text(TypeUse type, Code value, bool isOptional) => type switch
    {
        ListUse list => Code.Of($"ParameterValue.Join({value}, ',', {Convert(list)})"),
        DeclaredUse => isOptional ? Code.Of($"{value}?.Value") : Code.Of($"{value}.Value"),
        _ => value,
    };

    /// <summary>What converts an item of a list to a <c>ParameterValue</c>.</summary>
    public static Code Convert(ListUse list) => list.Item is DeclaredUse
        ? Code.Of($"static item => item.Value")
        : Code.Of($"static item => item");

    private static bool IsFixed(OperationModel operation) =>
        operation.Path.All(s => s.Parameter is null)
        && operation.Parameters.All(p => p.Location is ParameterPlace.Header or ParameterPlace.Cookie);

    private static void WritePathParameter(CodeWriter code, ParameterModel parameter, TypeSyntax syntax)
    {
        Code name = CSharpText.Literal(parameter.WireName);
        if (parameter.Format.IsStructured)
        {
            code.Write($"uri.AppendEncodedPath({name}, {StructuredText.Path(parameter, syntax)});");
            return;
        }

        Code value = parameter.Type is ListUse list ? Code.Of($"{parameter.Name}, {Convert(list)}") : Text(parameter);
        code.Write($"uri.AppendPathParameter({name}, {value});");
    }

    private static void WriteQuery(CodeWriter code, ParameterModel parameter, TypeSyntax syntax)
    {
        Code name = CSharpText.Literal(parameter.WireName);
        if (parameter.Format.IsStructured)
        {
            code.Write($"uri.AppendEncodedQuery({StructuredText.Query(parameter, syntax)});");
            return;
        }

        if (parameter.Type is not ListUse list)
        {
            code.Write($"uri.AppendQuery({name}, {Text(parameter)});");
            return;
        }

        Code separator = parameter.Format switch
        {
            { Style: SerializationStyle.Space } => Code.Of($"' ', "),
            { Style: SerializationStyle.Pipe } => Code.Of($"'|', "),
            { IsExploded: true } => Code.Empty,
            _ => Code.Of($"',', "),
        };
        code.Write($"uri.AppendQuery({name}, {parameter.Name}, {separator}{Convert(list)});");
    }

    private static Code Text(ParameterModel parameter) => Text(parameter.Type, CSharpText.Name(parameter.Name), !parameter.IsRequired);

    /// <summary>The literal text of a path as it may stand in an address.</summary>
    public static string Escaped(string literal) =>
        string.Concat(literal.Select(c => c is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '#')
            ? c.ToString()
            : Uri.EscapeDataString(c.ToString())));
}
