namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Net.Http;

/// <summary>What the contract says of an operation, whatever its arguments are.</summary>
internal sealed class ApiOperation
{
    public ApiOperation(string name, HttpMethod method, bool repeatable, bool anonymous = false, int security = 0, int server = 0)
    {
        Name = name;
        Method = method;
        Repeatable = repeatable;
        Anonymous = anonymous;
        Security = security;
        Server = server;
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

    public override string ToString() => Name;
}
