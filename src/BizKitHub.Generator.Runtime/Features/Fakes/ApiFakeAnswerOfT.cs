namespace BizKitHub.Generator.Runtime;

/// <summary>What a function of a test answers: a value of the contract, or anything else. Both turn into it by themselves.</summary>
/// <typeparam name="TAnswer">The type of the value.</typeparam>
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructors are the alternates; a static member on a generic type would break CA1000.")]
public sealed class ApiFakeAnswer<TAnswer>
{
    private readonly ApiFakeAnswer? _other;
    private readonly TAnswer _value;

    /// <summary>Takes a value for an answer.</summary>
    /// <param name="value">The value.</param>
    public ApiFakeAnswer(TAnswer value) => _value = value;

    /// <summary>Takes any other answer.</summary>
    /// <param name="answer">The answer.</param>
    public ApiFakeAnswer(ApiFakeAnswer answer)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(answer);
#else
        Internal.Arguments.ThrowIfNull(answer);
#endif
        _other = answer;
        _value = default!;
    }

    /// <summary>Takes a value for an answer.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ApiFakeAnswer<TAnswer>(TAnswer value) => new(value);

    /// <summary>Takes any other answer.</summary>
    /// <param name="answer">The answer.</param>
    public static implicit operator ApiFakeAnswer<TAnswer>(ApiFakeAnswer answer) => new(answer);

    internal ApiFakeAnswer ToAnswer(global::System.Func<TAnswer, ApiFakeAnswer> write) => _other ?? write(_value);
}
