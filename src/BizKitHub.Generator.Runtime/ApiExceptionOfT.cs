namespace BizKitHub.Generator.Runtime;

/// <summary>A call that the server refused in a form that the contract describes.</summary>
/// <remarks>
/// The API key, and what the request calls a password, a token or the like, is blacked out in <see cref="Error"/>, too. All else in it is as the server sent it, so it may repeat what
/// the request said.
/// </remarks>
/// <typeparam name="TError">What the contract says of the body.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Creates a failure that says nothing of its cause.</summary>
    public ApiException()
    {
    }

    /// <summary>Creates a failure.</summary>
    /// <param name="message">What happened.</param>
    public ApiException(string message)
        : base(message)
    {
    }

    /// <summary>Creates a failure that another one caused.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiException(string message, global::System.Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says of a failure what its body says.</summary>
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal ApiException(ApiException failure, TError error)
        : base(failure) => Error = error;

    /// <summary>What the body of the answer says.</summary>
    public required TError Error { get; init; }
}
