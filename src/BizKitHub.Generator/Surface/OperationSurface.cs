using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Surface;

/// <summary>The lines of an operation: one for each of its methods, and one for each type of error that a caller may catch.</summary>
internal static class OperationSurface
{
    public static IEnumerable<string> Lines(GroupModel group, OperationModel operation)
    {
        string parameters = string.Join(", ", Parameters(operation));
        string owner = "client." + group.Name.Text + ".";
        if (operation.HasResult)
        {
            yield return $"{owner}{operation.Name}Async({parameters}) -> {Result(operation.Result)}";
        }

        if (operation.Headers is { } headers)
        {
            string value = operation.Result.Form == ResultForm.Nothing ? "" : Result(operation.Result) + " with ";
            yield return $"{owner}{headers.Name}Async({parameters}) -> {value}{SurfaceText.Of(headers.Type)}";
        }

        if (operation.Stream is { } stream)
        {
            yield return $"{owner}{stream.Name}Async({parameters}) -> stream of {SurfaceText.Of(stream.Item)}";
        }

        if (operation.Paging is { } paging)
        {
            OperationModel chosen = operation with { Parameters = operation.Parameters.Where(p => p.Name != paging.Position && p.Name != paging.Backward).ToEquatableArray() };
            yield return $"{owner}{paging.Name}Async({string.Join(", ", Parameters(chosen))}) -> stream of {SurfaceText.Of(paging.Item)}";
        }

        foreach (TypeUse error in operation.Errors.Select(e => e.Type).OfType<TypeUse>().Distinct())
        {
            yield return $"{owner}{operation.Name}Async throws {SurfaceText.Of(error)}";
        }
    }

    /// <summary>In the order of the method, since those that are required are passed by their places.</summary>
    private static IEnumerable<string> Parameters(OperationModel operation)
    {
        IEnumerable<string> required = operation.Parameters
            .Where(p => p.IsRequired)
            .Select(p => $"{p.Name}: {SurfaceText.Of(p.Type)}")
            .Concat(Body(operation, isRequired: true).Select(b => $"{b.Name}: {(b.Type is { } type ? SurfaceText.Of(type) : Untyped(b))}"));
        IEnumerable<string> optional = operation.Parameters
            .Where(p => !p.IsRequired)
            .Select(p => $"{p.Name}?: {SurfaceText.Plain(p.Type)}")
            .Concat(Body(operation, isRequired: false).Select(b => $"{b.Name}?: {(b.Type is { } type ? SurfaceText.Plain(type) : Untyped(b))}"));
        return required.Concat(optional);
    }

    private static IEnumerable<BodyModel> Body(OperationModel operation, bool isRequired) =>
        operation.Body is { } body && body.IsRequired == isRequired ? [body] : [];

    private static string Untyped(BodyModel body) => body.Format switch
    {
        BodyFormat.Text => "string",
        BodyFormat.Stream => "Stream",
        BodyFormat.File => "ApiFile",
        _ => "HttpContent",
    };

    private static string Result(ResultModel result)
    {
        string nullable = result.IsNullable ? "?" : "";
        return result.Form switch
        {
            ResultForm.Nothing => MethodEntry.Nothing,
            ResultForm.Text => "string" + nullable,
            ResultForm.Bytes => "byte[]" + nullable,
            _ => SurfaceText.Of(result.Type!),
        };
    }
}
