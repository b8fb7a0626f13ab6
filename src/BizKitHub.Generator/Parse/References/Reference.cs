using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.References;

/// <summary>A place in the document that stands for another one.</summary>
internal sealed class Reference
{
    /// <summary>The object whose field says where to look.</summary>
    public required JsonObject Holder { get; set; }

    /// <summary><c>$ref</c>, or a key of a discriminator's mapping.</summary>
    public required string Key { get; init; }

    /// <summary>What the author wrote.</summary>
    public required string Text { get; init; }

    /// <summary>What has to be there.</summary>
    public required ObjectShape Type { get; set; }

    public required TextSpan Span { get; init; }

    /// <summary>What is there, once it is found.</summary>
    public JsonNode? Target { get; set; }

    /// <summary>The same reference in a copy of its holder.</summary>
    public Reference At(JsonObject holder, JsonNode target) =>
        new() { Holder = holder, Key = Key, Text = Text, Type = Type, Span = Span, Target = target };
}
