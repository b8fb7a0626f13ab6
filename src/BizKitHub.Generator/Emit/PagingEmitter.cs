using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes the methods that walk through all pages of an operation. They extend the group's interface, so that they work on
/// whatever implements it, and ask nothing of that.
/// </summary>
internal static class PagingEmitter
{
    public static void Write(CodeWriter code, GroupPart part, TypeSyntax syntax)
    {
        GroupModel group = part.Group;
        (OperationModel Operation, PagingModel Paging)[] paged = [.. group.Operations.Where(o => o.Paging is not null).Select(o => (o, o.Paging!))];
        if (paged.Length == 0)
        {
            return;
        }

        code.WriteBlankLine();
        code.Write($$"""
            /// <summary>All items of what the operations of the group {{group.Name}} answer page by page.</summary>
            {{syntax.GeneratedCode}}
            {{syntax.Accessibility}} static class {{group.PagingClass}}
            {
                {{Each(paged, (inner, one) => WriteMethod(inner, one.Operation, one.Paging, part, syntax), blankLineBetween: true)}}
            }
            """);
    }

    private static void WriteMethod(CodeWriter code, OperationModel operation, PagingModel paging, GroupPart part, TypeSyntax syntax)
    {
        OperationModel chosen = operation with { Parameters = operation.Parameters.Where(p => p.Name != paging.Position && p.Name != paging.Backward).ToEquatableArray() };
        var item = Code.Of($"{syntax.Of(FrameworkName.IAsyncEnumerable)}<{syntax.Of(paging.Item)}>");
        var client = Code.Of($"this {syntax.Of(part.Group.Interface)} {CSharpText.Name(paging.Client)}");
        IEnumerable<Code> parameters = OperationEmitter.Declared(OperationEmitter.Parameters(chosen, syntax, ConstraintAttributes.OfParameter), syntax).Prepend(client);
        code.Write($$"""
            {{DocComment.Of(operation.Documentation, Code.Of($"Calls the operation {DocComment.Text(operation.WireName)}."))}}
            /// <param name="{{CSharpText.BareName(paging.Client)}}">Where the pages come from.</param>
            {{OperationEmitter.ParameterComments(chosen)}}
            /// <param name="cancellationToken">Ends the call for a page at once, and asks for no further one.</param>
            /// <returns>The items of all pages. A page is asked for when the items of the one before are used up, the first one when the first item is; the arguments are checked then.</returns>
            {{ErrorsEmitter.Comment(operation, part.Identity, syntax)}}
            /// <exception cref="{{part.Identity.Exception}}">The API refused the call for a page, did not answer in time, or answered something else than the contract says, such as the same page again.</exception>
            {{Obsolete.Attribute(operation.Documentation, syntax)}}
            public static {{item}} {{new Identifier(paging.Name.Text + "Async")}}({{Code.Join(", ", parameters)}})
            {
                {{syntax.ThrowIfNull}}({{CSharpText.Name(paging.Client)}});
                return ApiPaging.{{Walk(paging)}}(
                    {{CSharpText.Literal(operation.WireName)}},
                    {{First(paging)}}
                    ({{CSharpText.Name(paging.Position)}}, cancellationToken) => {{CSharpText.Name(paging.Client)}}.{{new Identifier(operation.Name.Text + "Async")}}({{Arguments(operation, paging, syntax)}}),
                    static answer => new ApiPage<{{syntax.Of(paging.Item)}}>({{Value(operation, paging.Items)}}){{Signs(operation, paging)}},
                    {{Identification(paging)}}
                    cancellationToken);
            }
            """);
    }

    private static Code Walk(PagingModel paging) => paging.Style switch
    {
        PagingStyle.Page => Code.Of($"ByPageAsync"),
        PagingStyle.Offset => Code.Of($"ByOffsetAsync"),
        PagingStyle.LastItem => Code.Of($"ByLastItemAsync"),
        _ => Code.Of($"ByCursorAsync"),
    };

    private static bool IsCounted(PagingModel paging) => paging.Style is PagingStyle.Page or PagingStyle.Offset;

    private static Code First(PagingModel paging) => IsCounted(paging) ? Code.Of($"{paging.First},") : Code.Empty;

    private static Code Arguments(OperationModel operation, PagingModel paging, TypeSyntax syntax)
    {
        Code position = CSharpText.Name(paging.Position);
        Code? backward = paging.Backward is { } name ? CSharpText.Name(name) : null;
        IEnumerable<Code> arguments = OperationEmitter.Parameters(operation, syntax, (_, _) => Code.Empty)
            .Select(p => p.Name == position ? Position(operation, paging) : p.Name == backward ? Code.Of($"null") : p.Name);
        return Code.Join(", ", arguments.Append(Code.Of($"cancellationToken")));
    }

    /// <summary>The place of a page as the parameter takes it; where pages are counted, the runtime does so in 64 bits.</summary>
    private static Code Position(OperationModel operation, PagingModel paging)
    {
        Code name = CSharpText.Name(paging.Position);
        return !IsCounted(paging) ? name : operation.Parameters.First(p => p.Name == paging.Position).Type switch
        {
            PrimitiveUse { Primitive: Primitive.Int32 } => Code.Of($"checked((int){name})"),
            PrimitiveUse { Primitive: Primitive.String } => Code.Of($"{name}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)"),
            _ => name,
        };
    }

    /// <summary>What the answer says of the pages behind it.</summary>
    private static Code Signs(OperationModel operation, PagingModel paging)
    {
        var signs = new List<Code>();
        if (paging.More is { } more)
        {
            Code value = Value(operation, more.Path);
            signs.Add(more.Sign switch
            {
                MoreSign.True => Code.Of($"HasMore = {value}"),
                MoreSign.False => Code.Of($"HasMore = !{value}"),
                _ => Code.Of($"HasMore = {value} is not null"),
            });
        }

        Add("Total", paging.Total);
        Add("Pages", paging.Pages);
        Add("Next", paging.Next);
        return signs.Count == 0 ? Code.Empty : Code.Of($" {{ {Code.Join(", ", signs)} }}");

        void Add(string property, AnswerPath? path)
        {
            if (path is not null)
            {
                signs.Add(Code.Of($"{new Identifier(property)} = {Value(operation, path)}"));
            }
        }
    }

    /// <summary>An expression for a value in an <c>answer</c>; null where something on the way is.</summary>
    private static Code Value(OperationModel operation, AnswerPath path)
    {
        var value = Code.Of($"answer");
        bool mayBeNull = operation.Result.IsNullable;
        foreach (AnswerStep step in path.Steps)
        {
            Code access = mayBeNull ? Code.Of($"?.") : Code.Of($".");
            Code unwrapped = step.IsWrapped ? Code.Of($".GetValueOrDefault()") : Code.Empty;
            value = Code.Of($"{value}{access}{step.Name}{unwrapped}");
            mayBeNull |= step.MayBeNull;
        }

        return value;
    }

    private static Code Identification(PagingModel paging) => paging switch
    {
        { Style: PagingStyle.Cursor } => Code.Empty,
        { ItemId: { } id } => Code.Of($"static item => item.{id},"),
        _ => Code.Of($"identify: null,"),
    };
}
