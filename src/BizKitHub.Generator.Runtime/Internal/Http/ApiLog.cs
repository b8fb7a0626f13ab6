namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>
/// Where a client writes what a person should know. What it is told holds no address, no argument, and of a body no more
/// than the API's error code and the names of fields.
/// </summary>
internal abstract class ApiLog
{
    /// <summary>Whether anything of it would be kept.</summary>
    public abstract bool IsEnabled { get; }

    /// <param name="operation">What was called.</param>
    /// <param name="error">What the failure is.</param>
    /// <param name="code">The API's own code for it, if it gave one.</param>
    /// <param name="attempts">How often it was sent.</param>
    /// <param name="elapsed">How long all of it took.</param>
    public abstract void Failed(ApiOperation operation, string error, string? code, int attempts, TimeSpan elapsed);

    /// <param name="operation">What is sent again.</param>
    /// <param name="error">Why.</param>
    /// <param name="attempt">How often it was sent.</param>
    /// <param name="wait">How long it waits before it is sent again.</param>
    public abstract void Repeated(ApiOperation operation, string error, int attempt, TimeSpan wait);

    public abstract void Departed(ApiOperation operation, Departure departure);
}
