namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;

/// <summary>An operation of a fake that answers with a value.</summary>
/// <typeparam name="TCall">What a call says.</typeparam>
/// <typeparam name="TAnswer">What it is answered with.</typeparam>
public sealed class ApiFakeOperation<TCall, TAnswer> : ApiFakeOperation<TCall>
    where TCall : ApiFakeCall
{
    private readonly global::System.Func<TAnswer, ApiFakeAnswer> _write;

    internal ApiFakeOperation(
        ApiFakeHandler fake,
        ApiFakeRoute route,
        global::System.Func<ApiFakeRequest, TCall> read,
        ApiFakeAnswer? example,
        global::System.Func<TAnswer, ApiFakeAnswer> write)
        : base(fake, route, read, example) => _write = write;

    /// <summary>Answers all further calls with this.</summary>
    /// <param name="answer">The answer.</param>
    public void Answers(TAnswer answer) => base.Answers(_write(answer));

    /// <summary>Answers all further calls with what the function says. It may be called by several threads at once.</summary>
    /// <param name="answer">Makes the answer to a call.</param>
    public void Answers(global::System.Func<TCall, TAnswer> answer)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(answer);
#else
        Arguments.ThrowIfNull(answer);
#endif
        base.Answers(call => _write(answer(call)));
    }

    /// <summary>Answers all further calls with what the function says: a value for one, a refusal for another. It may be called by several threads at once.</summary>
    /// <param name="answer">Makes the answer to a call.</param>
    public void Answers(global::System.Func<TCall, ApiFakeAnswer<TAnswer>> answer)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(answer);
#else
        Arguments.ThrowIfNull(answer);
#endif
        base.Answers(call => answer(call).ToAnswer(_write));
    }
}
