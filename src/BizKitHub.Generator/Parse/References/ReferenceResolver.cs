using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.References;

/// <summary>Finds what a reference means, in the tree as the author wrote it. It never looks outside the document.</summary>
internal sealed class ReferenceResolver(JsonObject root, ComponentSections sections, Identifiers identifiers)
{
    /// <summary>A guess looks at every component; a document with a thousand broken references needs no thousand guesses.</summary>
    private const int MostGuesses = 50;

    private readonly Dictionary<string, JsonNode?> _pointers = new(StringComparer.Ordinal);
    private readonly NearMiss _nearMiss = new(sections);
    private int _guesses;

    /// <returns>The target, or null and why there is none.</returns>
    public JsonNode? Resolve(Reference reference, out string failure)
    {
        string text = reference.Text;
        failure = "";
        if (Target(text, reference.Holder) is { } target)
        {
            return target;
        }

        string guess = Guess(text, reference.Type) is { } pointer ? $"; did you mean '{Excerpt.Of(pointer)}'?" : "";
        failure = text.Length == 0
            ? "The reference is empty"
            : text[0] == '#'
                ? $"The reference '{Excerpt.Of(text)}' has no target{guess}"
                : $"The reference '{Excerpt.Of(text)}' points outside the document; remote references are never followed{guess}";
        return null;
    }

    private string? Guess(string text, ObjectShape type) =>
        text.Length > 0 && IsLocal(text) && _guesses++ < MostGuesses ? _nearMiss.Guess(text, type) : null;

    /// <summary>Whether the text can mean a part of this document that was written wrongly, and not a file or a URL.</summary>
    private static bool IsLocal(string text) => text[0] == '#' || text.IndexOfAny(['.', ':', '#']) < 0;

    private JsonNode? Target(string text, JsonObject holder)
    {
        if (text.Length == 0)
        {
            return null;
        }

        int hash = text.IndexOf('#');
        string address = hash < 0 ? text : text.Substring(0, hash);
        string fragment = hash < 0 ? "" : text.Substring(hash);
        if (address.Length == 0 || address == root["$self"].Text())
        {
            return Fragment(fragment, Resource(holder)) ?? FromEnclosing(fragment, holder);
        }

        return identifiers.FindId(address) is { } resource ? Fragment(fragment, resource) : null;
    }

    private JsonNode? Fragment(string fragment, JsonObject resource)
    {
        if (fragment.Length <= 1)
        {
            return resource;
        }

        if (fragment[1] != '/')
        {
            return identifiers.FindAnchor(Uri.UnescapeDataString(fragment.Substring(1)));
        }

        return (ReferenceEquals(resource, root) ? null : Follow(fragment, resource)) ?? FromRoot(fragment);
    }

    private JsonNode? FromRoot(string pointer)
    {
        if (!_pointers.TryGetValue(pointer, out JsonNode? target))
        {
            _pointers.Add(pointer, target = Follow(pointer, root));
        }

        return target;
    }

    private static JsonNode? Follow(string pointer, JsonNode start)
    {
        JsonNode? current = start;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            if (!JsonPointer.TryStep(current, token, out current))
            {
                return null;
            }
        }

        return current;
    }

    /// <summary>A schema with an <c>$id</c> is a document of its own to the references inside it.</summary>
    private JsonObject Resource(JsonObject holder)
    {
        for (JsonNode? current = holder; current is not null; current = current.Parent)
        {
            if (current is JsonObject schema && schema["$id"].Text() is { } id && ReferenceEquals(identifiers.FindId(id), schema))
            {
                return schema;
            }
        }

        return root;
    }

    /// <summary>Tools that paste a schema with its <c>$defs</c> into a document leave its references as they were.</summary>
    private static JsonNode? FromEnclosing(string fragment, JsonObject holder)
    {
        if (!fragment.StartsWith("#/$defs/", StringComparison.Ordinal) && !fragment.StartsWith("#/definitions/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonNode? found = null;
        for (JsonNode? current = holder.Parent; current is not null && found is null; current = current.Parent)
        {
            found = Follow(fragment, current);
        }

        return found;
    }
}
