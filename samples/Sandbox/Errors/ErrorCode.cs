namespace BizKitHub.Sandbox.Errors;

/// <summary>A code of the API's error registry, the status it travels under, and what it tells a person.</summary>
internal sealed record ErrorCode(string Name, int Status, string Message);
