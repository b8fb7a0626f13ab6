using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the statements that put arguments into the address, the headers and the cookies of a request.</summary>
internal static class UriBuilding
{
    public static Part Of(OperationModel operation) => code =>
    {
        code.Write($"var uri = new RequestUri();");
        foreach (PathSegment segment in operation.Path)
        {
            if (segment.Parameter is { } name)
            {
                ParameterModel parameter = operation.Parameters.First(p => p.Name == name && p.Location == ParameterPlace.Path);
                WritePathParameter(code, parameter);
            }
            else
            {
                code.Write($"uri.AppendPath({CSharpText.Literal(Escaped(segment.Literal))});");
            }
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.Location == ParameterPlace.Query))
        {
            WriteQuery(code, parameter);
        }
    };

    public static void WriteHeaderOrCookie(CodeWriter code, ParameterModel parameter)
    {
        Code method = parameter.Location == ParameterPlace.Header ? Code.Of($"AddHeader") : Code.Of($"AddCookie");
        code.Write($"call.{method}({CSharpText.Literal(parameter.WireName)}, {Text(parameter)});");
    }

    private static void WritePathParameter(CodeWriter code, ParameterModel parameter)
    {
        Code value = parameter.Type is ListUse list ? Code.Of($"{parameter.Name}, {Convert(list)}") : Text(parameter);
        code.Write($"uri.AppendPathParameter({CSharpText.Literal(parameter.WireName)}, {value});");
    }

    private static void WriteQuery(CodeWriter code, ParameterModel parameter)
    {
        Code name = CSharpText.Literal(parameter.WireName);
        if (parameter.Type is not ListUse list)
        {
            code.Write($"uri.AppendQuery({name}, {Text(parameter)});");
            return;
        }

        Code separator = parameter.ListStyle switch
        {
            ListStyle.Comma => Code.Of($"',', "),
            ListStyle.Space => Code.Of($"' ', "),
            ListStyle.Pipe => Code.Of($"'|', "),
            _ => Code.Empty,
        };
        code.Write($"uri.AppendQuery({name}, {parameter.Name}, {separator}{Convert(list)});");
    }

    /// <summary>A value, or the items of a list with commas between them, as text.</summary>
    private static Code Text(ParameterModel parameter) => parameter.Type switch
    {
        ListUse list => Code.Of($"ParameterValue.Join({parameter.Name}, ',', {Convert(list)})"),
        DeclaredUse => parameter.IsRequired ? Code.Of($"{parameter.Name}.Value") : Code.Of($"{parameter.Name}?.Value"),
        _ => CSharpText.Name(parameter.Name),
    };

    private static Code Convert(ListUse list) => list.Item is DeclaredUse
        ? Code.Of($"static item => item.Value")
        : Code.Of($"static item => item");

    /// <summary>The literal text of a path as it may stand in an address.</summary>
    private static string Escaped(string literal) =>
        string.Concat(literal.Select(c => c is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '#')
            ? c.ToString()
            : Uri.EscapeDataString(c.ToString())));
}
