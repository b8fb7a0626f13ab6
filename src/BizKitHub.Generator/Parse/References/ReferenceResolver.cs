using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.References;

/// <summary>Finds what a reference means, in the trees as the author wrote them. It never looks beyond the files of the project.</summary>
internal sealed class ReferenceResolver(JsonObject root, ForeignFiles files, ComponentSections sections, Identifiers identifiers)
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
        failure = text.Length == 0 ? "The reference is empty" : Reason(reference) + guess;
        return null;
    }

    /// <summary>What is wrong with the file that a reference leads to; null when there is none, or nothing wrong with it.</summary>
    public ReadFailure? FileFailure(Reference reference) => files.FailureOf(Address(reference.Text), reference.Holder);

    /// <summary>Why a reference can stand nowhere outside of the document and the files of the project.</summary>
    public static string Outside(string text)
    {
        string hint = text.IndexOf('.') >= 0 && FilePath.IsRelative(Address(text)) ? ", but files are that the project lists as AdditionalFiles" : "";
        return $"The reference '{Excerpt.Of(text)}' points outside the document; remote references are never followed{hint}";
    }

    private string Reason(Reference reference)
    {
        string text = reference.Text;
        string address = Address(text);
        if (FileFailure(reference) is not null)
        {
            return $"The reference '{Excerpt.Of(text)}' leads to a file that cannot be read";
        }

        return address.Length == 0 || files.Find(address, reference.Holder) is not null
            ? $"The reference '{Excerpt.Of(text)}' has no target"
            : Outside(text);
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

        string address = Address(text);
        string fragment = text.Substring(address.Length);
        if (address.Length == 0 || address == root["$self"].Text())
        {
            return Fragment(fragment, Resource(holder)) ?? FromEnclosing(fragment, holder);
        }

        if (identifiers.FindId(address) is { } resource)
        {
            return Fragment(fragment, resource);
        }

        return files.Find(address, holder) is { } file ? Inside(file, fragment) : null;
    }

    private static string Address(string text)
    {
        int hash = text.IndexOf('#');
        return hash < 0 ? text : text.Substring(0, hash);
    }

    /// <summary>A part of another file. What is not there is nowhere else.</summary>
    private JsonNode? Inside(JsonNode file, string fragment)
    {
        JsonNode? target = fragment.Length > 1 && fragment[1] == '/' ? Follow(fragment, file) : Fragment(fragment, file);
        return target is not null && ReferenceEquals(ForeignFiles.RootOf(target), file) ? target : null;
    }

    private JsonNode? Fragment(string fragment, JsonNode resource)
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
    private JsonNode Resource(JsonObject holder)
    {
        JsonNode top = holder;
        for (JsonNode? current = holder; current is not null; current = current.Parent)
        {
            top = current;
            if (current is JsonObject schema && schema["$id"].Text() is { } id && ReferenceEquals(identifiers.FindId(id), schema))
            {
                return schema;
            }
        }

        return top;
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
