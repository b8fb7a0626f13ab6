using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Makes ordinary references of <c>$dynamicRef</c>. What one means depends on who refers to the schema around it: a schema
/// that binds its anchor gets a copy of that schema with the reference filled in, as a generic type gets its argument.
/// Elsewhere it means what <see cref="DynamicAnchors"/> says; without an answer any value may stand there.
/// </summary>
internal sealed class DynamicReferences
{
    private const string Keyword = "$dynamicRef";

    private readonly ReferenceTable _table;
    private readonly DynamicAnchors _anchors;
    private readonly SourceMap _map;
    private readonly RepairLog _log;
    private readonly Dictionary<JsonObject, string> _names = [];

    public DynamicReferences(ReferenceTable table, DynamicAnchors anchors, SourceMap map, RepairLog log)
    {
        _table = table;
        _anchors = anchors;
        _map = map;
        _log = log;
    }

    /// <param name="holders">All schemas with a dynamic reference.</param>
    /// <param name="limits">How much may be copied.</param>
    public void Resolve(IReadOnlyList<JsonObject> holders, ParseLimits limits)
    {
        if (holders.Count == 0)
        {
            return;
        }

        foreach (JsonObject holder in holders)
        {
            _names[holder] = NameIn(holder[Keyword].Text() ?? "");
        }

        var reach = new DynamicReach(_table.All, _names);
        var templates = new TemplateCopies(this, _table, reach, _map, limits.AliasedNodes);
        foreach (JsonObject binder in _anchors.All.Select(DynamicAnchors.BinderOf).Distinct().ToArray())
        {
            templates.Bind(binder);
        }

        templates.Finish();
        foreach (JsonObject holder in holders)
        {
            SetTarget(holder, TargetOf(holder, out string? failure), failure, isTold: !templates.Contain(holder));
        }
    }

    /// <summary>The anchor that a schema looks for; null when it has no dynamic reference.</summary>
    public string? NameOf(JsonObject schema) => _names.TryGetValue(schema, out string? name) ? name : null;

    public JsonObject? TargetOf(JsonObject holder, out string? failure)
    {
        JsonObject? target = _anchors.Find(_names[holder], holder, out bool isAmbiguous);
        failure = target is not null ? null : isAmbiguous ? "may lead to several schemas" : "leads to no anchor of this document";
        return target;
    }

    /// <param name="holder">The schema with the dynamic reference.</param>
    /// <param name="target">What it means.</param>
    /// <param name="failure">Why it means nothing.</param>
    /// <param name="isTold">Whether the author should hear of it.</param>
    public void SetTarget(JsonObject holder, JsonObject? target, string? failure, bool isTold)
    {
        JsonNode? reference = holder[Keyword];
        SourceMark mark = _map.Of(holder, Keyword, reference);
        holder.Remove(Keyword);
        if (target is not null && !holder.ContainsKey("$ref") && !LeadsTo(target, holder))
        {
            holder["$ref"] = reference;
            string text = reference.Text() ?? "";
            _table.Add(new Reference { Holder = holder, Key = "$ref", Text = text, Type = SchemaGrammar.Schema, Span = mark.Value, Target = target });
        }
        else if (isTold)
        {
            string reason = failure ?? (holder.ContainsKey("$ref") ? "stands beside `$ref`" : "leads to itself");
            _log.Add($"`$dynamicRef` '{Excerpt.Of(reference.Text() ?? "")}' {reason}; it is left out", mark.Value);
        }
    }

    /// <summary>Whether references lead in a circle if this one is added.</summary>
    private bool LeadsTo(JsonObject target, JsonObject holder)
    {
        JsonNode? current = target;
        while (current is not null && !ReferenceEquals(current, holder))
        {
            current = _table.Of(current)?.Target;
        }

        return current is not null;
    }

    private static string NameIn(string text) => Uri.UnescapeDataString(text.Substring(text.IndexOf('#') + 1));
}
