namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;

/// <summary>An operation of a fake.</summary>
public abstract class ApiFakeOperation
{
    internal ApiFakeOperation(ApiFakeRoute route) => Route = route;

    /// <summary>The operation, as errors name it.</summary>
    public string Name => Route.Name;

    internal ApiFakeRoute Route { get; }

    internal abstract global::System.Net.Http.HttpResponseMessage Respond(ApiFakeRequest request);
}
