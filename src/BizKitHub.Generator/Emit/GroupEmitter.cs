using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes a group: an interface, so that callers can be tested without HTTP, and the class behind it.</summary>
internal static class GroupEmitter
{
    public static void Write(CodeWriter code, GroupPart part, TypeSyntax syntax)
    {
        GroupModel group = part.Group;
        var errors = new ErrorsEmitter(group.Operations, syntax);
        code.Write($$"""
            {{DocComment.Of(group.Documentation, Code.Of($"The operations of the group {group.Name}."))}}
            {{syntax.GeneratedCode}}
            {{syntax.Accessibility}} interface {{group.Interface}}
            {
                {{Each(group.Operations, (inner, operation) => OperationEmitter.WriteDeclaration(inner, operation, part.Identity, syntax), blankLineBetween: true)}}
            }

            {{syntax.GeneratedCode}}
            internal sealed class {{group.Class}} : {{group.Interface}}
            {
                {{(Part)errors.WriteFields}}
                {{Each(group.Operations, (inner, operation) => OperationEmitter.WriteField(inner, operation, errors))}}

                private readonly ApiTransport _transport;

                internal {{group.Class}}(ApiTransport transport) => _transport = transport;

                {{Each(group.Operations, (inner, operation) => OperationEmitter.WriteImplementation(inner, operation, syntax), blankLineBetween: true)}}
            }
            """);
        PagingEmitter.Write(code, part, syntax);
    }
}
