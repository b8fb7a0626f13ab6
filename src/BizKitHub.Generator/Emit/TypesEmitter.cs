using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the types of a cluster, each with its codec behind it.</summary>
internal static class TypesEmitter
{
    public static void Write(CodeWriter code, TypesPart part, TypeSyntax syntax) => code.Write($$"""
        {{Each(part.Types, (inner, type) => WriteType(inner, type, syntax), blankLineBetween: true)}}
        """);

    private static void WriteType(CodeWriter code, TypeModel type, TypeSyntax syntax)
    {
        (Part declaration, Part codec) = Parts(type, syntax);
        code.Write($$"""
            {{declaration}}

            {{codec}}
            """);
    }

    private static (Part Declaration, Part Codec) Parts(TypeModel type, TypeSyntax syntax) => type switch
    {
        ObjectModel shape => Pair(shape, ObjectEmitter.Write, ObjectCodecEmitter.Write, syntax),
        TupleModel tuple => Pair(tuple, TupleEmitter.Write, TupleCodecEmitter.Write, syntax),
        EnumModel values => Pair(values, EnumEmitter.Write, EnumEmitter.WriteCodec, syntax),
        UnionModel union => Pair(union, UnionEmitter.Write, UnionCodecEmitter.Write, syntax),
        MultipartModel parts => Pair(parts, MultipartEmitter.Write, MultipartEmitter.WriteParts, syntax),
        HeadersModel headers => Pair(headers, HeadersEmitter.Write, HeadersEmitter.WriteReader, syntax),
        StatusUnionModel union => Pair(union, StatusUnionEmitter.Write, StatusUnionEmitter.WriteReader, syntax),
        _ => throw new InvalidOperationException("A type of an unknown kind."),
    };

    private static (Part Declaration, Part Codec) Pair<T>(T type, Action<CodeWriter, T, TypeSyntax> declaration, Action<CodeWriter, T, TypeSyntax> codec, TypeSyntax syntax) =>
        (code => declaration(code, type, syntax), code => codec(code, type, syntax));
}
