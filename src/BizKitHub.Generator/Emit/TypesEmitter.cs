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
        switch (type)
        {
            case ObjectModel shape:
                WriteBoth(code, c => ObjectEmitter.Write(c, shape, syntax), c => ObjectCodecEmitter.Write(c, shape, syntax));
                break;
            case TupleModel tuple:
                WriteBoth(code, c => TupleEmitter.Write(c, tuple, syntax), c => TupleCodecEmitter.Write(c, tuple, syntax));
                break;
            case EnumModel values:
                WriteBoth(code, c => EnumEmitter.Write(c, values, syntax), c => EnumEmitter.WriteCodec(c, values, syntax));
                break;
            case UnionModel union:
                WriteBoth(code, c => UnionEmitter.Write(c, union, syntax), c => UnionCodecEmitter.Write(c, union, syntax));
                break;
            case HeadersModel headers:
                WriteBoth(code, c => HeadersEmitter.Write(c, headers, syntax), c => HeadersEmitter.WriteReader(c, headers, syntax));
                break;
            case StatusUnionModel union:
                WriteBoth(code, c => StatusUnionEmitter.Write(c, union, syntax), c => StatusUnionEmitter.WriteReader(c, union, syntax));
                break;
            default:
                throw new InvalidOperationException("A type of an unknown kind.");
        }
    }

    private static void WriteBoth(CodeWriter code, Part type, Part codec) => code.Write($$"""
        {{type}}

        {{codec}}
        """);
}
