namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;

/// <summary>A request that a fake took, checked against the contract.</summary>
public abstract class ApiFakeCall
{
    private readonly ApiFakeRequest _request;

    internal ApiFakeCall(ApiFakeRequest request) => _request = request;

    /// <summary>The group of the operation: the property of the client.</summary>
    public string Group => _request.Route.Group;

    /// <summary>The operation, as errors name it.</summary>
    public string Operation => _request.Route.Name;

    /// <summary>The how manieth call of its operation it is, counted from one.</summary>
    public int Number { get; internal set; }

    /// <summary>The path and the query, without the key.</summary>
    public string Address => _request.Address;

    /// <summary>The media type of the body; <see langword="null"/> when there is none.</summary>
    public string? ContentType => _request.ContentType;

    /// <summary>The body as it came; empty when there is none.</summary>
    public global::System.ReadOnlyMemory<byte> Content => _request.Body;

    /// <summary>The text of a header; <see langword="null"/> when there is none. Those that carry keys are not told.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>Its text.</returns>
    public string? Header(string name) => _request.PublicHeader(name);

    /// <summary>The operation and the number of the call.</summary>
    /// <returns>For example <c>order.create #1</c>.</returns>
    public override string ToString() => $"{Operation} #{Number}";
}
