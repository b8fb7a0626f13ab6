namespace BizKitHub.Generator.Model;

/// <summary>The method that returns the headers of the answer with the result.</summary>
/// <param name="Name">Without the suffix <c>Async</c>.</param>
/// <param name="Type">The headers.</param>
internal sealed record HeadersResultModel(Identifier Name, DeclaredUse Type);
