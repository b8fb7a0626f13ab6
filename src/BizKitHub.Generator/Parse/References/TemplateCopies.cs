using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Repairs;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Fills in templates: a schema that refers to another one, and binds an anchor that the other one leaves open, becomes a
/// copy of it in which the anchor means what the schema says. Inside one copy a template that contains itself is that copy.
/// </summary>
internal sealed class TemplateCopies(
    DynamicReferences dynamic, ReferenceTable table, DynamicReach reach, SourceMap map, int mostNodes)
{
    private const string RefKey = "$ref";
    private const string Definitions = "$defs";

    /// <summary>Templates of templates go this deep at most: each level makes the tree deeper, and later stages call themselves.</summary>
    private const int MostLevels = 10;

    /// <summary>What makes a template itself, and nothing that it says of a value.</summary>
    private static readonly HashSet<string> Identity = new(StringComparer.Ordinal) { "$id", "$schema", "$anchor", "$dynamicAnchor", "$vocabulary" };

    private readonly HashSet<JsonNode> _templates = [];
    private readonly HashSet<Reference> _replaced = [];
    private int _nodes;

    /// <summary>Fills in what the schema itself refers to, and what the parts of its <c>allOf</c> do.</summary>
    public void Bind(JsonObject binder)
    {
        IEnumerable<JsonNode?> parts = binder.TryGet("allOf", out JsonArray? all) ? all : [];
        foreach (JsonObject holder in parts.Prepend(binder).OfType<JsonObject>().ToArray())
        {
            if (table.Of(holder) is { } reference)
            {
                var scope = TemplateScope.Of(binder);
                if (IsOpen(reference.Target!, scope))
                {
                    _replaced.Add(reference);
                    Fill(holder, reference.Target!, scope);
                }
            }
        }
    }

    /// <summary>Forgets the references in whose place copies stand.</summary>
    public void Finish() => table.Remove(_replaced.Contains);

    /// <summary>Whether a schema is part of a template that was filled in somewhere.</summary>
    public bool Contain(JsonNode schema)
    {
        JsonNode? current = schema;
        while (current is not null && !_templates.Contains(current))
        {
            current = current.Parent;
        }

        return current is not null;
    }

    private bool IsOpen(JsonNode target, TemplateScope scope) =>
        _nodes < mostNodes && scope.Levels < MostLevels && target is JsonObject && reach.Of(target).Any(scope.Binds);

    private void Fill(JsonObject holder, JsonNode template, TemplateScope scope)
    {
        _templates.Add(template);
        var copies = new Dictionary<JsonNode, JsonNode>();
        var copy = (JsonObject)map.DeepCopy(template, copies);
        _nodes += copies.Count;

        // The holder may itself be part of the template.
        IReadOnlyList<Reference>[] links = [.. copies.Keys.Select(n => n is JsonObject original ? table.AllOf(original) : [])];
        holder.Remove(RefKey);
        table.Detach(holder);
        if (CanMerge(copy, holder))
        {
            Merge(copy, holder);
            copies[template] = holder;
        }
        else
        {
            AddPart(holder, copy);
        }

        scope = scope.Inside(template, (JsonObject)copies[template]);
        int index = 0;
        foreach (KeyValuePair<JsonNode, JsonNode> node in copies)
        {
            if (node is { Key: JsonObject original, Value: JsonObject copied })
            {
                Link(original, copied, links[index], copies, scope);
            }

            index++;
        }
    }

    /// <summary>Gives a copied object the references that the original has.</summary>
    private void Link(
        JsonObject original, JsonObject copied, IReadOnlyList<Reference> references, Dictionary<JsonNode, JsonNode> copies, TemplateScope scope)
    {
        TemplateScope inner = scope.With(DynamicAnchors.BoundBy(copied));
        foreach (Reference reference in references)
        {
            JsonNode target = reference.Target!;
            if (copies.TryGetValue(target, out JsonNode? copy) || inner.TryFind(target, out copy))
            {
                table.Add(reference.At(copied, copy));
            }
            else if (reference.Key == RefKey && IsOpen(target, inner))
            {
                Fill(copied, target, inner);
            }
            else
            {
                table.Add(reference.At(copied, target));
            }
        }

        if (dynamic.NameOf(original) is { } name)
        {
            string? failure = null;
            JsonObject? target = inner.Find(name) ?? dynamic.TargetOf(original, out failure);
            target = target is not null && copies.TryGetValue(target, out JsonNode? copy) ? (JsonObject)copy : target;
            dynamic.SetTarget(copied, target, failure, isTold: true);
        }
    }

    /// <summary>Whether nothing that refuses values stands in both.</summary>
    private static bool CanMerge(JsonObject copy, JsonObject holder) => !copy.Any(k => IsSaid(k.Key) && holder.ContainsKey(k.Key));

    private static bool IsSaid(string keyword) => keyword != Definitions && !Identity.Contains(keyword) && !Annotations.Contains(keyword);

    private static void Merge(JsonObject copy, JsonObject holder)
    {
        KeyValuePair<string, JsonNode?>[] keywords = [.. copy];
        copy.Clear();
        foreach (KeyValuePair<string, JsonNode?> keyword in keywords.Where(k => !Identity.Contains(k.Key)))
        {
            if (!holder.ContainsKey(keyword.Key))
            {
                holder.Add(keyword.Key, keyword.Value);
            }
            else if (keyword is { Key: Definitions, Value: JsonObject definitions } && holder.TryGet(Definitions, out JsonObject? own))
            {
                AddDefinitions(definitions, own);
            }
        }
    }

    /// <summary>References lead to nodes, not to names, so that definitions may be called otherwise.</summary>
    private static void AddDefinitions(JsonObject from, JsonObject to)
    {
        KeyValuePair<string, JsonNode?>[] definitions = [.. from];
        from.Clear();
        foreach (KeyValuePair<string, JsonNode?> definition in definitions)
        {
            string name = definition.Key;
            for (int i = 2; to.ContainsKey(name); i++)
            {
                name = definition.Key + i.ToString(CultureInfo.InvariantCulture);
            }

            to.Add(name, definition.Value);
        }
    }

    private void AddPart(JsonObject holder, JsonObject copy)
    {
        if (!holder.TryGet("allOf", out JsonArray? parts))
        {
            holder["allOf"] = parts = [];
            map.Copy(holder, parts);
        }

        parts.Add(copy);
    }
}
