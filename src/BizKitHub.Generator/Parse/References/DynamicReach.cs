using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Which anchors a schema leaves open: those that it, or anything it refers to, looks for by <c>$dynamicRef</c>. Worked out
/// once for all schemas that are referred to, along the references and against them.
/// </summary>
internal sealed class DynamicReach
{
    private static readonly HashSet<string> Nothing = [];

    private readonly Dictionary<JsonNode, HashSet<string>> _open = [];

    /// <summary>By target, the targets around the references to it.</summary>
    private readonly Dictionary<JsonNode, List<JsonNode>> _users = [];
    private readonly HashSet<JsonNode> _targets;

    /// <param name="references">All references of the document.</param>
    /// <param name="dynamic">The schemas with a dynamic reference, and the names of their anchors.</param>
    public DynamicReach(IReadOnlyList<Reference> references, IEnumerable<KeyValuePair<JsonObject, string>> dynamic)
    {
        _targets = [.. references.Select(r => r.Target).OfType<JsonNode>()];
        foreach (Reference reference in references)
        {
            foreach (JsonNode user in TargetsAround(reference.Holder))
            {
                Get(_users, reference.Target!).Add(user);
            }
        }

        foreach (KeyValuePair<JsonObject, string> reference in dynamic)
        {
            foreach (JsonNode target in TargetsAround(reference.Key))
            {
                Spread(target, reference.Value);
            }
        }
    }

    public IReadOnlyCollection<string> Of(JsonNode target) => _open.TryGetValue(target, out HashSet<string>? names) ? names : Nothing;

    private void Spread(JsonNode target, string name)
    {
        var pending = new Stack<JsonNode>([target]);
        while (pending.Count > 0)
        {
            JsonNode current = pending.Pop();
            if (Get(_open, current).Add(name) && _users.TryGetValue(current, out List<JsonNode>? users))
            {
                foreach (JsonNode user in users)
                {
                    pending.Push(user);
                }
            }
        }
    }

    private IEnumerable<JsonNode> TargetsAround(JsonNode node)
    {
        for (JsonNode? current = node; current is not null; current = current.Parent)
        {
            if (_targets.Contains(current))
            {
                yield return current;
            }
        }
    }

    private static T Get<T>(Dictionary<JsonNode, T> values, JsonNode key)
        where T : new()
    {
        if (!values.TryGetValue(key, out T? value))
        {
            values.Add(key, value = new T());
        }

        return value;
    }
}
