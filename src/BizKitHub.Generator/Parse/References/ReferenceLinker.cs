using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Makes every reference lead straight to a component, because Microsoft.OpenApi finds nothing else: what a reference
/// means moves into <c>components</c>, and a reference takes its old place. Nodes keep their places in the text.
/// </summary>
internal sealed class ReferenceLinker(JsonObject root, ForeignFiles files, SourceMap map, RepairLog log, SpecVersion version)
{
    private const string SecuritySchemes = "securitySchemes";

    private readonly Dictionary<JsonNode, string> _pointers = [];
    private readonly JsonObject _components = Components(root);

    /// <summary>The last number behind a name that several things want.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public void Link(ReferenceTable table, CancellationToken cancellation)
    {
        foreach (KeyValuePair<string, JsonNode?> section in _components.ToArray())
        {
            if (section.Value is JsonObject components && !ObjectShape.IsExtension(section.Key))
            {
                Index(section.Key, components);
            }
        }

        foreach (KeyValuePair<string, JsonNode?> section in _components.ToArray())
        {
            if (section.Value is JsonObject components && !ObjectShape.IsExtension(section.Key))
            {
                Settle(section.Key, components, table);
            }
        }

        foreach (Reference reference in table.All)
        {
            cancellation.ThrowIfCancellationRequested();
            JsonNode target = End(reference, table);
            if (!_pointers.TryGetValue(target, out string? pointer))
            {
                pointer = Hoist(target, reference.Type);
            }

            SetPointer(reference.Holder, reference.Key, pointer);
        }
    }

    /// <summary>The first component on the way of references that begins here, or the end of the way.</summary>
    private JsonNode End(Reference reference, ReferenceTable table)
    {
        JsonNode target = reference.Target!;
        while (!_pointers.ContainsKey(target) && table.Of(target) is { } next)
        {
            target = next.Target!;
        }

        return target;
    }

    private static JsonObject Components(JsonObject root)
    {
        if (!root.TryGet("components", out JsonObject? components))
        {
            root["components"] = components = [];
        }

        return components;
    }

    private void Index(string section, JsonObject components)
    {
        // Security schemes are referred to by name.
        if (section != SecuritySchemes && components.Any(c => !ComponentNames.IsSafe(c.Key)))
        {
            Rename(section, components);
        }

        foreach (KeyValuePair<string, JsonNode?> component in components)
        {
            if (component.Value is not null)
            {
                _pointers[component.Value] = Pointer(section, component.Key);
            }
        }
    }

    private void Rename(string section, JsonObject components)
    {
        KeyValuePair<string, JsonNode?>[] entries = [.. components];
        components.Clear();
        foreach (KeyValuePair<string, JsonNode?> entry in entries.Where(e => ComponentNames.IsSafe(e.Key)))
        {
            components.Add(entry.Key, entry.Value);
        }

        foreach (KeyValuePair<string, JsonNode?> entry in entries.Where(e => !ComponentNames.IsSafe(e.Key)))
        {
            string name = Unique(ComponentNames.MakeSafe(entry.Key), components);
            components.Add(name, entry.Value);
            if (version != SpecVersion.Swagger20)
            {
                log.Add(
                    $"'{Excerpt.Of(entry.Key)}' is no name for an entry of `{section}`; it is read as '{Excerpt.Of(name)}'",
                    map.Of(components, name, entry.Value).Key);
            }
        }
    }

    /// <summary>A component that only names a part of another file is that part: it needs no second name.</summary>
    private void Settle(string section, JsonObject components, ReferenceTable table)
    {
        foreach (KeyValuePair<string, JsonNode?> component in components.ToArray())
        {
            if (component.Value is JsonObject { Count: 1 }
                && table.Of(component.Value) is { } reference
                && End(reference, table) is var target
                && !_pointers.ContainsKey(target)
                && files.IsForeign(target))
            {
                string pointer = Pointer(section, component.Key);
                LeaveReference(target, pointer);
                components[component.Key] = target;
                _pointers.Add(target, pointer);
            }
        }
    }

    private string Hoist(JsonNode target, ObjectShape type)
    {
        if (!_components.TryGet(type.Section!, out JsonObject? components))
        {
            _components[type.Section!] = components = [];
        }

        string name = Unique(ComponentNames.ForPlace(target, files), components);
        string pointer = Pointer(type.Section!, name);
        LeaveReference(target, pointer);
        components.Add(name, target);
        _pointers.Add(target, pointer);
        return pointer;
    }

    /// <summary>Where something stood there is a reference to it now; the whole of a file stood nowhere.</summary>
    private void LeaveReference(JsonNode target, string pointer)
    {
        if (target.Parent is not null)
        {
            var reference = new JsonObject();
            map.Copy(target, reference);
            target.ReplaceWith(reference);
            SetPointer(reference, "$ref", pointer);
        }
    }

    /// <summary>The name itself, or the first number behind it that makes it new.</summary>
    private string Unique(string name, JsonObject taken)
    {
        string unique = name;
        while (taken.ContainsKey(unique))
        {
            _numbers.TryGetValue(name, out int number);
            _numbers[name] = ++number;
            unique = name + (number + 1).ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private void SetPointer(JsonObject holder, string key, string pointer)
    {
        JsonNode value = JsonValue.Create(pointer);
        map.Set(value, map.Of(holder, key, holder[key]));
        holder[key] = value;
    }

    private static string Pointer(string section, string name) => $"#/components/{section}/{name}";
}
