using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads each component once, whoever refers to it, also where it refers to itself.</summary>
internal sealed class ComponentReader(
    SchemaReader schemas, ObjectReader objects, UnionReader unions, Inheritance inheritance, Nesting nesting, DraftTable drafts, ProblemLog problems)
{
    private readonly Dictionary<string, DraftUse> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceholderDraft> _open = new(StringComparer.Ordinal);

    public DraftUse Read(SchemaSite site, OpenApiSchemaReference reference)
    {
        string id = reference.Reference.Id ?? "";
        if (_components.TryGetValue(id, out DraftUse? known))
        {
            Use(known.Draft, site.Use);
            return known;
        }

        if (_open.TryGetValue(id, out PlaceholderDraft? open))
        {
            open.MetAt ??= site.Pointer;
            return new(open);
        }

        if (reference.Target is not { } target)
        {
            problems.Unsupported(site.Pointer, $"'{id}' is no schema of this document; any JSON value is accepted here");
            return schemas.Any;
        }

        var owner = new SchemaUse(new([id]), Role: "", EquatableArray<string>.Empty);
        DraftUse use = ReadOnce(new SchemaSite(target, SpecPointer.Root["components"]["schemas"][id], owner), id);
        Use(use.Draft, site.Use);
        return use;
    }

    /// <summary>Within itself a component is a placeholder, until it is known what it is.</summary>
    private DraftUse ReadOnce(SchemaSite component, string id)
    {
        PlaceholderDraft placeholder = drafts.Placeholder(id);
        _open.Add(id, placeholder);
        DraftUse use = inheritance.IsBase(id) ? unions.ReadHierarchy(component, id, inheritance)
            : IsDeclaredObject(component) ? ReadRecursive(component, id)
            : schemas.ReadNamed(component, id);
        _open.Remove(id);
        if (placeholder.MetAt is { } pointer && IsMadeOf(use.Draft, placeholder))
        {
            problems.Unsupported(pointer, $"'{id}' contains nothing but itself; any JSON value is accepted here");
            placeholder.Target = schemas.Any;
        }

        placeholder.Target ??= use;
        return _components[id] = use;
    }

    /// <summary>Whether a type comes back to the placeholder without a type of its own in between, and so would never end.</summary>
    private static bool IsMadeOf(Draft draft, PlaceholderDraft placeholder) =>
        draft == placeholder || (draft is not DeclaredDraft && Reach.Next(draft).Any(next => IsMadeOf(next, placeholder)));

    /// <summary>An object may contain itself, so it is known before its properties are read.</summary>
    private DraftUse ReadRecursive(SchemaSite site, string id)
    {
        ObjectDraft draft = SchemaReader.Declared(site, drafts.Declare<ObjectDraft>(key: null, number => new ObjectDraft
        {
            Id = number,
            FixedName = id,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Properties = [],
            AdditionalProperties = null,
        }));
        var use = new DraftUse(draft) { IsNullable = site.Schema.AllowsNull() || AllOfParts.AllowNull(site.Schema) };
        _components[id] = use;
        nesting.NowOrLater(() => objects.Complete(draft, site));
        return use;
    }

    private bool IsDeclaredObject(SchemaSite site) =>
        site.Schema.Enum is not { Count: > 0 }
        && AllOfParts.Single(site, inheritance) is null
        && !SchemaAlternatives.IsUnion(site)
        && (site.Schema.Types() == JsonSchemaType.Object || (site.Schema.Types() == 0 && site.Schema.AllOf is { Count: > 0 }))
        && ObjectShape.Of(site).Properties.Count > 0;

    private static void Use(Draft draft, SchemaUse use)
    {
        if (draft is DeclaredDraft declared)
        {
            declared.Uses.Add(use);
        }
    }
}
