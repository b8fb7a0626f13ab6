using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A method for an operation: what it is called and returns, and how it sends a request.</summary>
/// <param name="Name">Without the suffix <c>Async</c>.</param>
/// <param name="ReturnType">The whole type, task and all.</param>
/// <param name="Comment">What the documentation says of the result.</param>
/// <param name="Send">The expression that sends a request.</param>
internal sealed record MethodSyntax(Identifier Name, Code ReturnType, Code Comment, Func<Code, Code> Send);
