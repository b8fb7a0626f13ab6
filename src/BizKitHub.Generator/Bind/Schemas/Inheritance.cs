using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Which components extend which: a base says with a <c>discriminator</c> that its values may be more than it describes,
/// and children say with <c>allOf</c> that they are what it may be.
/// </summary>
internal sealed class Inheritance
{
    private readonly OpenApiDocument _document;
    private readonly IDictionary<string, IOpenApiSchema> _components;
    private readonly HashSet<IOpenApiSchema> _schemas;
    private readonly Dictionary<string, List<string>> _children = new(StringComparer.Ordinal);

    public Inheritance(OpenApiDocument document)
    {
        _document = document;
        _components = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        _schemas = [.. _components.Values];
        foreach (KeyValuePair<string, IOpenApiSchema> component in _components)
        {
            IEnumerable<string> bases = component.Value is OpenApiSchemaReference
                ? []
                : (component.Value.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(p => p.Reference.Id ?? "");
            foreach (string parent in bases.Distinct(StringComparer.Ordinal))
            {
                (_children.TryGetValue(parent, out List<string>? known) ? known : _children[parent] = []).Add(component.Key);
            }
        }
    }

    /// <summary>Whether a value of the component may be one of its children.</summary>
    public bool IsBase(string id) =>
        _components.TryGetValue(id, out IOpenApiSchema? schema)
        && schema is not OpenApiSchemaReference
        && schema.Discriminator?.PropertyName is { Length: > 0 }
        && schema.Branches().Count == 0
        && DirectChildren(id).Any();

    /// <summary>Whether a component extends a base by the part, and is not just another name for it.</summary>
    public bool IsExtended(SchemaSite component, SchemaSite part) =>
        part.Schema is OpenApiSchemaReference { Reference.Id: { } id }
        && IsBase(id)
        && _schemas.Contains(component.Schema);

    /// <summary>What a value of the base may be: its children, theirs, and last the base itself.</summary>
    public SchemaAlternatives AlternativesOf(SchemaSite site, string id)
    {
        var branches = new List<UnionBranch>();
        AddChildren(branches, site, id, new HashSet<string>(StringComparer.Ordinal) { id });
        branches.Add(new(site, [site], JsonKinds.Object) { IsRest = true });
        return new(branches, IsNullable: false, IsComplete: true);
    }

    private void AddChildren(List<UnionBranch> branches, SchemaSite site, string id, HashSet<string> seen)
    {
        foreach (string child in DirectChildren(id).Where(seen.Add))
        {
            SchemaSite branch = site with { Schema = new OpenApiSchemaReference(child, _document) };
            string[] descendants = IsBase(child) ? [.. Descendants(child).Where(seen.Add)] : [];
            branches.Add(new(branch, [branch], JsonKinds.Object) { Descendants = descendants });
            AddChildren(branches, site, child, seen);
        }
    }

    private IEnumerable<string> Descendants(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var open = new Queue<string>(DirectChildren(id));
        while (open.Count > 0)
        {
            string child = open.Dequeue();
            if (seen.Add(child))
            {
                yield return child;
                foreach (string next in DirectChildren(child))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    /// <summary>Those that extend it, and those that its mapping names.</summary>
    private IEnumerable<string> DirectChildren(string id)
    {
        IEnumerable<string> extending = _children.TryGetValue(id, out List<string>? children) ? children : [];
        IEnumerable<string> mapped = _components.TryGetValue(id, out IOpenApiSchema? schema) && schema is not OpenApiSchemaReference
            ? DiscriminatorMap.Of(schema.Discriminator)?.Components ?? []
            : [];
        return extending.Concat(mapped.Where(_components.ContainsKey)).Where(child => child != id).Distinct(StringComparer.Ordinal);
    }
}
