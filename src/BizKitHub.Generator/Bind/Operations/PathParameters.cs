using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Brings the parameters of a path and its placeholders together where the document has one without the other: the path
/// is what is called, so a placeholder always has a parameter, and a parameter without a placeholder goes.
/// </summary>
internal sealed class PathParameters(SchemaReader schemas, ProblemLog problems)
{
    /// <summary>What some frameworks write beside the name: <c>{path*}</c>, <c>{+path}</c>.</summary>
    private static readonly char[] Marks = ['*', '+', '?', ':', ' '];

    public List<ParameterDraft> Match(OperationSite site, List<ParameterDraft> parameters)
    {
        string[] names = [.. PathTemplate.Names(site.Path)];
        var matched = new List<ParameterDraft>(parameters.Count);
        var missing = new List<string>(names.Where(n => !parameters.Any(p => IsInPath(p) && p.WireName == n)));
        foreach (ParameterDraft parameter in parameters)
        {
            if (!IsInPath(parameter) || names.Contains(parameter.WireName))
            {
                matched.Add(parameter);
            }
            else if (missing.Find(n => IsSame(n, parameter.WireName)) is { } name)
            {
                missing.Remove(name);
                matched.Add(parameter with { WireName = name });
            }
            else
            {
                problems.Repaired(parameter.Pointer, $"The path has no '{{{parameter.WireName}}}'; the parameter is left out");
            }
        }

        foreach (string name in missing)
        {
            problems.Repaired(site.PathPointer, $"No parameter describes '{{{name}}}'; it is a required text here");
            matched.Add(Text(site, name));
        }

        return matched;
    }

    private static bool IsInPath(ParameterDraft parameter) => parameter.Location == ParameterPlace.Path;

    private static bool IsSame(string placeholder, string name) =>
        string.Equals(placeholder.Trim(Marks), name.Trim(Marks), StringComparison.OrdinalIgnoreCase);

    private ParameterDraft Text(OperationSite site, string name) => new()
    {
        WireName = name,
        Pointer = site.PathPointer,
        Use = schemas.Text,
        Location = ParameterPlace.Path,
        Format = new(SerializationStyle.Simple, IsExploded: false, IsStructured: false),
        IsRequired = true,
        Documentation = Documentation.None,
    };
}
