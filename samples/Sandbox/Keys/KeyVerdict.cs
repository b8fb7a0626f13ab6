using BizKitHub.Sandbox.Errors;

namespace BizKitHub.Sandbox.Keys;

/// <summary>What became of a key: why it is refused, if it is, and where its limit stands, if it is known and has one.</summary>
internal readonly record struct KeyVerdict(ErrorCode? Error, RateLimit? RateLimit);
