namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>One mock server for the tests of a class; it answers a violation of the contract with an error.</summary>
public sealed class StrictPrism : IAsyncLifetime
{
    private Prism? _prism;

    /// <summary>Where the server is; skips the test where there is none.</summary>
    internal Uri Address
    {
        get
        {
            Prism.SkipWhereMissing();
            return _prism!.Address;
        }
    }

    // A fixture cannot skip: only the tests that ask for the address can.
    public async ValueTask InitializeAsync() => _prism = Prism.Command is null ? null : await Prism.StartAsync("--errors");

    public async ValueTask DisposeAsync()
    {
        if (_prism is not null)
        {
            await _prism.DisposeAsync();
        }
    }
}
