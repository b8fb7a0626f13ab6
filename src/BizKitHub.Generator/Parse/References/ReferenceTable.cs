using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.References;

/// <summary>All references of a document, in the order of its text, each with its target.</summary>
internal sealed class ReferenceTable
{
    private readonly List<Reference> _all = [];
    private readonly Dictionary<JsonObject, Reference> _byHolder = [];

    /// <summary>The references that are no objects, but entries of one.</summary>
    private readonly Dictionary<JsonObject, List<Reference>> _entries = [];

    public IReadOnlyList<Reference> All => _all;

    public void Add(Reference reference)
    {
        _all.Add(reference);
        if (reference.Key == "$ref")
        {
            _byHolder[reference.Holder] = reference;
            return;
        }

        if (!_entries.TryGetValue(reference.Holder, out List<Reference>? entries))
        {
            _entries.Add(reference.Holder, entries = []);
        }

        entries.Add(reference);
    }

    /// <summary>The references whose holder an object is.</summary>
    public IReadOnlyList<Reference> AllOf(JsonObject holder) =>
        Of(holder) is { } reference ? [reference] : _entries.TryGetValue(holder, out List<Reference>? entries) ? entries : [];

    /// <summary>An object is a reference no more; what it was is still listed.</summary>
    public void Detach(JsonObject holder) => _byHolder.Remove(holder);

    /// <summary>Forgets references that are part of the document no more.</summary>
    public void Remove(Predicate<Reference> condition) => _all.RemoveAll(condition);

    /// <summary>The reference that an object is, if it is one.</summary>
    public Reference? Of(JsonNode? node) => node is JsonObject holder && _byHolder.TryGetValue(holder, out Reference? reference) ? reference : null;

    /// <summary>What an object stands for: itself, or the end of the references that begin with it.</summary>
    public JsonObject? Resolve(JsonNode? node)
    {
        JsonNode? current = node;
        while (Of(current) is { } reference)
        {
            current = reference.Target;
        }

        return current as JsonObject;
    }
}
