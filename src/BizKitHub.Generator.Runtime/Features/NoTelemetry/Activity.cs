namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>What a call would be to those who listen, where nobody can.</summary>
internal abstract class Activity : IDisposable
{
    public abstract Activity SetTag(string key, object? value);

    public abstract Activity SetStatus(ActivityStatusCode code);

    public abstract void Dispose();
}
