namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;

/// <summary>An operation of a fake: what was asked of it, and what it answers.</summary>
/// <typeparam name="TCall">What a call says.</typeparam>
public class ApiFakeOperation<TCall> : ApiFakeOperation
    where TCall : ApiFakeCall
{
    private readonly ApiFakeHandler _fake;
    private readonly global::System.Func<ApiFakeRequest, TCall> _read;
    private volatile global::System.Func<TCall, ApiFakeAnswer> _answer;

    internal ApiFakeOperation(ApiFakeHandler fake, ApiFakeRoute route, global::System.Func<ApiFakeRequest, TCall> read, ApiFakeAnswer? example)
        : base(route)
    {
        _fake = fake;
        _read = read;
        _answer = example is null
            ? static call => throw new ApiFakeException($"{call.Operation}: the contract has no example to answer with. Say what the fake answers, with Answers.") { Operation = call.Operation }
            : _ => example;
        fake.AddOperation(this);
    }

    /// <summary>The calls of the operation so far, in the order in which they came.</summary>
    public global::System.Collections.Generic.IReadOnlyList<TCall> Calls => _fake.CallsOf<TCall>();

    /// <summary>Answers all further calls with this.</summary>
    /// <param name="answer">The answer, for example <see cref="ApiFakeAnswer.Status"/>.</param>
    public void Answers(ApiFakeAnswer answer)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(answer);
#else
        Arguments.ThrowIfNull(answer);
#endif
        _answer = _ => answer;
    }

    /// <summary>Answers all further calls with what the function says. It may be called by several threads at once.</summary>
    /// <param name="answer">Makes the answer to a call.</param>
    public void Answers(global::System.Func<TCall, ApiFakeAnswer> answer)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(answer);
#else
        Arguments.ThrowIfNull(answer);
#endif
        _answer = answer;
    }

    internal override global::System.Net.Http.HttpResponseMessage Respond(ApiFakeRequest request)
    {
        TCall call = ApiFakeChecks.Read(request, _read);
        _fake.Record(call);
        global::System.Net.Http.HttpResponseMessage message = _answer(call).ToMessage();
        foreach ((string name, string text) in (int)message.StatusCode < 400 ? Route.Headers : global::System.Array.Empty<(string, string)>())
        {
            if (HeaderText.Of(message.Headers, name) is null)
            {
                message.Headers.TryAddWithoutValidation(name, text);
            }
        }

        return message;
    }
}
