namespace BizKitHub.Generator.Runtime;

/// <summary>The result of a call together with the headers of its answer.</summary>
/// <typeparam name="TValue">The type of the result.</typeparam>
/// <typeparam name="THeaders">The headers that the contract describes.</typeparam>
/// <param name="Value">The result.</param>
/// <param name="StatusCode">The HTTP status of the answer.</param>
/// <param name="Headers">The headers of the answer.</param>
public sealed record WithHeaders<TValue, THeaders>(TValue Value, global::System.Net.HttpStatusCode StatusCode, THeaders Headers);
