namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;

/// <summary>What the contract says of an operation, whatever its arguments are.</summary>
internal sealed class ApiOperation
{
    public ApiOperation(string name, HttpMethod method, bool repeatable, bool anonymous = false, int security = 0, int server = 0, ApiErrorForm[]? errors = null)
    {
        Name = name;
        Method = method;
        Repeatable = repeatable;
        Anonymous = anonymous;
        Security = security;
        Server = server;
        Errors = errors ?? Array.Empty<ApiErrorForm>();
    }

    public string Name { get; }

    public HttpMethod Method { get; }

    /// <summary>Whether running it twice does no more than running it once, so that it may be sent again after a failure.</summary>
    public bool Repeatable { get; }

    /// <summary>Whether it is called without the credential, even when there is one.</summary>
    public bool Anonymous { get; }

    /// <summary>Which of the client's credentials it takes, where operations take different ones.</summary>
    public int Security { get; }

    /// <summary>Where it is: 0 for the client's base address, else the place of another one, counted from one.</summary>
    public int Server { get; }

    /// <summary>The media types to ask for where a body is read.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>Statuses that are results although they are not of success, such as redirections.</summary>
    public IReadOnlyList<int> OtherResults { get; init; } = Array.Empty<int>();

    /// <summary>What the contract says of failed answers. Of several that cover a status the first counts.</summary>
    public IReadOnlyList<ApiErrorForm> Errors { get; }

    /// <summary>Whether an answer with the status is a result.</summary>
    public bool Succeeds(int status)
    {
        for (int index = 0; index < OtherResults.Count; index++)
        {
            if (OtherResults[index] == status)
            {
                return true;
            }
        }

        return status is >= 200 and <= 299;
    }

    public override string ToString() => Name;
}
