using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Repairs;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Collects the references of a document while it is walked, then finds their targets. What a reference means decides
/// the place where it stands: <c>$ref</c> in an example is data.
/// </summary>
internal sealed class ReferenceCollector(ForeignFiles files, SourceMap map, RepairLog log, Removals removals)
{
    private const string RefKey = "$ref";
    private const string DynamicRefKey = "$dynamicRef";

    /// <summary>What each object of the document is.</summary>
    private readonly Dictionary<JsonNode, ObjectShape> _types = [];

    /// <summary>Mappings that hold objects and are none.</summary>
    private readonly HashSet<JsonNode> _maps = [];
    private readonly Identifiers _identifiers = new();
    private readonly Queue<Reference> _pending = new();
    private readonly List<JsonObject> _dynamic = [];
    private readonly List<ReferenceFailure> _failures = [];

    /// <summary>Whether an object was collected before: a reference may lead into what another one leads to.</summary>
    public bool Knows(JsonObject node) => _types.ContainsKey(node);

    public void Collect(JsonObject node, ObjectShape type)
    {
        _types[node] = type;
        if (type == SchemaGrammar.Schema)
        {
            _identifiers.Add(node);
            if (node.ContainsKey(DynamicRefKey))
            {
                _dynamic.Add(node);
            }
        }

        if (type == SchemaGrammar.Discriminator)
        {
            CollectMapping(node);
        }

        if (node.TryGetPropertyValue(RefKey, out JsonNode? target))
        {
            CollectReference(node, type, target);
        }
    }

    public void CollectMap(JsonObject node) => _maps.Add(node);

    /// <param name="root">The document.</param>
    /// <param name="sections">Where its components are.</param>
    /// <param name="misplaced">References among keys that the author chooses.</param>
    /// <param name="walk">Walks targets that stand outside of all that the specification knows.</param>
    /// <param name="limits">How long chains of references may be.</param>
    /// <param name="failures">Why some references have no target.</param>
    public ReferenceTable Resolve(
        JsonObject root, ComponentSections sections, IReadOnlyList<Place> misplaced, ShapeWalk walk, ParseLimits limits, out IReadOnlyList<ReferenceFailure> failures)
    {
        var table = new ReferenceTable();
        var resolver = new ReferenceResolver(root, files, sections, _identifiers);
        while (_pending.Count > 0)
        {
            walk.ThrowIfCancelled();
            Reference reference = _pending.Dequeue();
            if (reference.Key != RefKey)
            {
                ResolveMapping(reference, resolver, sections, walk, table);
            }
            else if (FindTarget(reference, resolver, walk) is { } failure)
            {
                Fail(reference, failure, resolver.FileFailure(reference));
            }
            else
            {
                table.Add(reference);
            }
        }

        foreach (Place place in misplaced)
        {
            _failures.Add(new(place.Mark(map).Value, Misplaced(place.Value.Text() ?? "", $"an entry of `{Excerpt.Of(place.Field)}`")));
        }

        failures = [.. _failures, .. ReferenceCycles.Find(table, limits)];
        return table;
    }

    /// <summary>Makes ordinary references of the dynamic ones, once all others have their targets and what is wrong is gone.</summary>
    public void ResolveDynamic(ReferenceTable table, ParseLimits limits) =>
        new DynamicReferences(table, _identifiers.Dynamic, map, log).Resolve(_dynamic, limits);

    private void CollectReference(JsonObject node, ObjectShape type, JsonNode? target)
    {
        TextSpan span = map.Of(node, RefKey, target).Value;
        if (target.Text() is not { } text)
        {
            _failures.Add(new(span, "`$ref` must be text"));
        }
        else if (type.Section is null)
        {
            _failures.Add(new(span, Misplaced(text, type.Name)));
        }
        else
        {
            _pending.Enqueue(new Reference { Holder = node, Key = RefKey, Text = text, Type = type, Span = span });
        }
    }

    private static string Misplaced(string text, string name) => text.StartsWith("#", StringComparison.Ordinal)
        ? $"A reference cannot stand in place of {name}"
        : ReferenceResolver.Outside(text);

    private void CollectMapping(JsonObject discriminator)
    {
        if (discriminator.TryGet("mapping", out JsonObject? mapping))
        {
            foreach (KeyValuePair<string, JsonNode?> entry in mapping)
            {
                EnqueueName(mapping, entry.Key, entry.Value);
            }
        }

        EnqueueName(discriminator, "defaultMapping", discriminator["defaultMapping"]);
    }

    private void EnqueueName(JsonObject holder, string key, JsonNode? name)
    {
        if (name.Text() is { } text)
        {
            TextSpan span = map.Of(holder, key, name).Value;
            _pending.Enqueue(new Reference { Holder = holder, Key = key, Text = text, Type = SchemaGrammar.Schema, Span = span });
        }
    }

    /// <summary>A mapping names a schema, by its plain name or by a reference. A client can do without it.</summary>
    private void ResolveMapping(
        Reference reference, ReferenceResolver resolver, ComponentSections sections, ShapeWalk walk, ReferenceTable table)
    {
        reference.Target = sections.Find(reference.Type)?[reference.Text] ?? resolver.Resolve(reference, out _);
        if (reference.Target is JsonObject part && !_types.ContainsKey(part) && files.IsForeign(part))
        {
            walk.Walk(part, reference.Type);
        }

        if (reference.Target is JsonObject target && _types.TryGetValue(target, out ObjectShape? type) && type == reference.Type)
        {
            table.Add(reference);
            return;
        }

        log.Add($"The discriminator names '{Excerpt.Of(reference.Text)}', which is no schema of this document; it is left out", reference.Span);
        removals.Add(reference.Holder, reference.Key);
    }

    /// <returns>Why there is no target, or null.</returns>
    private string? FindTarget(Reference reference, ReferenceResolver resolver, ShapeWalk walk)
    {
        JsonNode? target = resolver.Resolve(reference, out string failure);
        if (target is null)
        {
            return failure;
        }

        if (reference.Type == SchemaGrammar.Schema && target.Flag() is { } flag && !IsFlagOfSomething(target))
        {
            JsonObject schema = BooleanSchemas.ToObject(flag);
            map.Copy(target, schema);
            target.ReplaceWith(schema);
            files.Replace(target, schema);
            target = schema;
        }

        if (target is not JsonObject || _maps.Contains(target))
        {
            return $"The reference '{Excerpt.Of(reference.Text)}' does not lead to {reference.Type.Name}";
        }

        if (!_types.TryGetValue(target, out ObjectShape? type))
        {
            walk.Walk(target, reference.Type);
        }
        else if (type != reference.Type)
        {
            return $"The reference '{Excerpt.Of(reference.Text)}' leads to {type.Name}, where {reference.Type.Name} is needed";
        }

        reference.Target = target;
        return null;
    }

    /// <summary>Whether a flag says something about the object around it, and is no schema.</summary>
    private bool IsFlagOfSomething(JsonNode flag) =>
        flag.Parent is JsonObject parent && _types.TryGetValue(parent, out ObjectShape? type) && type.ShapeOf(flag.GetPropertyName()) is not null;

    private void Fail(Reference reference, string message, ReadFailure? fileFailure)
    {
        if (!reference.Type.IsDispensable)
        {
            _failures.Add(new(reference.Span, message));
            if (fileFailure is not null)
            {
                _failures.Add(new(fileFailure.Span, fileFailure.Message, DiagnosticIds.UnreadableDocument));
            }

            return;
        }

        log.Add(message + $"; {reference.Type.Name} is left out", reference.Span);
        removals.Add(reference.Holder, RefKey);
    }
}
