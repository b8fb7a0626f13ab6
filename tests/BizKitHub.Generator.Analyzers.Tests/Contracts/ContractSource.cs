namespace BizKitHub.Generator.Analyzers.Tests.Contracts;

/// <summary>A generated client as C#, the only thing that the rules see of a contract.</summary>
/// <param name="Name">Also the name of the assembly where the client is compiled apart from its user.</param>
/// <param name="Text">What the generator adds to a compilation.</param>
internal sealed record ContractSource(string Name, string Text)
{
    public static ContractSource BizKitHub { get; } = new("BizKitHub.Client", BizKitHubContract.Text + ContractAttributes.Text);

    public static ContractSource Parcels { get; } = new("Acme.Parcels", ParcelsContract.Text + ContractAttributes.Text);
}
