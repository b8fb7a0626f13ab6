using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads which secrets an operation takes: the alternatives that the document lists for it, without what somebody else
/// provides (certificates, schemes that are set up on the HttpClient). A parameter that is a secret is asked for as well.
/// </summary>
internal sealed class SecurityReader(OpenApiDocument document, CredentialTable credentials, ProblemLog problems)
{
    /// <returns>Null when the operation is called without any secret.</returns>
    public SecurityModel? Read(OperationSite operation)
    {
        IEnumerable<SecurityAlternative> alternatives = credentials.IsAskedFor ? Declared(operation) : Undeclared();
        foreach (IOpenApiParameter parameter in operation.AllParameters)
        {
            if (credentials.Carrying(parameter) is { } credential)
            {
                alternatives = With(alternatives, credential.Name, parameter.Required);
            }
        }

        // One that asks for nothing says that the others are optional. So they are: what is not there is not sent.
        SecurityAlternative[] all = [.. alternatives.Where(a => !a.Credentials.IsEmpty).Distinct()];
        return all.Length == 0 ? null : new(new EquatableArray<SecurityAlternative>(all));
    }

    private SecurityAlternative[] Undeclared()
    {
        foreach (string scheme in credentials.Schemes)
        {
            credentials.Report(scheme, SpecPointer.Root["security"], problems);
        }

        return [new(credentials.All.Select(c => c.Name).ToEquatableArray(), TakesAny: true)];
    }

    private IEnumerable<SecurityAlternative> Declared(OperationSite operation)
    {
        SpecPointer pointer = (operation.Operation.Security is null ? SpecPointer.Root : operation.Pointer)["security"];
        int index = 0;
        foreach (OpenApiSecurityRequirement requirement in CredentialTable.Requirements(document, operation))
        {
            if (Alternative(requirement, pointer[index++]) is { } alternative)
            {
                yield return alternative;
            }
        }
    }

    private SecurityAlternative? Alternative(OpenApiSecurityRequirement requirement, SpecPointer pointer)
    {
        string[] schemes = [.. CredentialTable.SchemesOf(requirement)];
        foreach (string scheme in schemes)
        {
            credentials.Report(scheme, pointer, problems);
        }

        EquatableArray<Identifier> together = credentials.Of(schemes);
        if (together.Count > 1 && credentials.All.Count(c => c.IsAuthorizationHeader && together.Contains(c.Name)) > 1)
        {
            problems.Unsupported(pointer, "Two secrets cannot both be the Authorization header; this combination is left out");
            return null;
        }

        return new(together);
    }

    private IEnumerable<SecurityAlternative> With(IEnumerable<SecurityAlternative> alternatives, Identifier credential, bool isRequired)
    {
        foreach (SecurityAlternative alternative in alternatives.DefaultIfEmpty(new(EquatableArray<Identifier>.Empty)))
        {
            if (alternative.Credentials.Contains(credential))
            {
                yield return alternative;
                continue;
            }

            yield return alternative with { Credentials = credentials.InOrder(alternative.Credentials.Append(credential)) };
            if (!isRequired)
            {
                yield return alternative;
            }
        }
    }
}
