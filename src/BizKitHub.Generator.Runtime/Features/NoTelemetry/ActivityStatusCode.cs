namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>What became of an activity.</summary>
internal enum ActivityStatusCode
{
    Error,
}
