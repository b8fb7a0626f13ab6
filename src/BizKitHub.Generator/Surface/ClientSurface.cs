using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Surface;

/// <summary>
/// What callers of a client depend on, a line a thing, sorted, so that neither the order of the document nor its words move a
/// line. What the wire says and C# does not, such as paths, is not in it, and neither are constraints: no caller is written
/// against them.
/// </summary>
internal static class ClientSurface
{
    public static EquatableArray<string> Of(ClientModel client, CancellationToken cancellation)
    {
        var types = new TypeSurface(client, cancellation);
        return Options(client)
            .Concat(Servers(client))
            .Concat(client.Groups.SelectMany(g => g.Operations.SelectMany(o => OperationSurface.Lines(g, o))))
            .Concat(client.Types.SelectMany(types.Lines))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(l => l, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<string> Options(ClientModel client)
    {
        AuthenticationModel authentication = client.Authentication;
        yield return client.Identity.FullName + " (client)";
        if (authentication.Only is { } only)
        {
            yield return $"new client({Bind.Words.Camel(only.Name.Text)}: string)";
        }
        else if (client.BaseAddress is not null && authentication.Credentials.IsEmpty)
        {
            yield return "new client()";
        }

        if (client.BaseAddress is not null)
        {
            yield return "options.BaseAddress (default)";
        }

        foreach (Identifier name in authentication.Credentials.SelectMany(Members).Concat(client.Addresses.Select(a => a.Name)))
        {
            yield return $"options.{name} (option)";
        }

        foreach (CredentialPlace place in authentication.Credentials.FirstOrDefault(c => c.Places.Count > 1)?.Places ?? [])
        {
            yield return $"options.Authentication.{Emit.CredentialEmitter.PlaceName(place)} (option)";
        }
    }

    private static IEnumerable<Identifier> Members(CredentialModel credential) => credential.Kind switch
    {
        CredentialKind.Basic => [credential.UserName, credential.Password],
        CredentialKind.Token => [credential.Name, credential.Provider],
        _ => [credential.Name],
    };

    private static IEnumerable<string> Servers(ClientModel client)
    {
        foreach (ServerModel server in client.Servers)
        {
            string variables = string.Join(", ", server.Variables.Select(v => v.Default is null ? $"{v.Name}: string" : $"{v.Name}?: string"));
            yield return variables.Length == 0 ? $"servers.{server.Name} (option)" : $"servers.{server.Name}({variables}) -> Uri";
        }
    }
}
