using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what concerns the answer of an operation: what the method returns, and how the call asks for it.</summary>
internal static class ResultEmitter
{
    public static Code ReturnType(ResultModel result, TypeSyntax syntax)
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

    public static Code Send(OperationModel operation, TypeSyntax syntax) => operation.Result switch
    {
        { IsEmpty: true } => Code.Of($"_transport.SendAsync(call, cancellationToken)"),
        { Format: PayloadFormat.Text } => Code.Of($"_transport.SendForTextAsync(call, cancellationToken)"),
        { Format: PayloadFormat.Binary } => Code.Of($"_transport.SendForBytesAsync(call, cancellationToken)"),
        _ => Code.Of($"_transport.SendAsync(call, {syntax.Reader(operation.Result.Type!)}, cancellationToken)"),
    };
}
