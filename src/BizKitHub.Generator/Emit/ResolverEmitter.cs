using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what makes the types known to System.Text.Json without reflection.</summary>
internal static class ResolverEmitter
{
    public static void Write(CodeWriter code, ResolverPart part, TypeSyntax syntax) => code.Write($$"""
        /// <summary>
        /// Makes the types of <see cref="{{part.Identity.Name}}"/> known to System.Text.Json without reflection: add
        /// <see cref="Instance"/> to the <c>TypeInfoResolverChain</c> of your options.
        /// </summary>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} sealed class {{part.Identity.TypeInfoResolver}} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
        {
            private readonly JsonCodecs _codecs = new();

            private {{part.Identity.TypeInfoResolver}}()
            {
                {{Each(part.Types, (inner, type) => WriteEntry(inner, type, syntax))}}
            }

            /// <summary>The one instance.</summary>
            public static {{part.Identity.TypeInfoResolver}} Instance { get; } = new();

            /// <inheritdoc/>
            public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
                _codecs.Describe(type, options);
        }
        """);

    /// <summary>A case is read and written by its union's converter, which says what tells the case apart.</summary>
    private static void WriteEntry(CodeWriter code, ResolvedType type, TypeSyntax syntax)
    {
        Code name = type.Case is { } one ? Code.Of($"{syntax.Of(type.Name)}.{one}") : syntax.Of(type.Name);
        code.Write($$"""
            _codecs.Add<{{name}}, {{TypeSyntax.Codec(type.Name)}}>();
            """);
    }
}
