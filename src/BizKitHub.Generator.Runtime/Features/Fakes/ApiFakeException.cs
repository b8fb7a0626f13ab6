namespace BizKitHub.Generator.Runtime;

/// <summary>A request to a fake that breaks the contract, or one that the fake has no answer for.</summary>
/// <remarks>It comes out of the call as it is: a status such as 400 might be swallowed by the code under test.</remarks>
public sealed class ApiFakeException : global::System.InvalidOperationException
{
    /// <summary>Creates a failure that says nothing of its cause.</summary>
    public ApiFakeException()
    {
    }

    /// <summary>Creates a failure.</summary>
    /// <param name="message">Which rule is broken.</param>
    public ApiFakeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates a failure that another one caused.</summary>
    /// <param name="message">Which rule is broken.</param>
    /// <param name="innerException">The cause.</param>
    public ApiFakeException(string message, global::System.Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The operation that was called; <see langword="null"/> when the contract has none of that path and method.</summary>
    public string? Operation { get; init; }
}
