using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Each plain schema has the type of .NET that holds all its values.</summary>
public sealed class PrimitiveTypesTests
{
    [Theory]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: integer }", "Int64")]
    [InlineData("{ type: integer, format: int64 }", "Int64")]
    [InlineData("{ type: integer, format: int32 }", "Int32")]
    [InlineData("{ type: integer, format: int16 }", "Int32")]
    [InlineData("{ type: integer, format: int8 }", "Int32")]
    [InlineData("{ type: integer, format: uint8 }", "Int32")]
    [InlineData("{ type: integer, format: uint16 }", "Int32")]
    [InlineData("{ type: integer, format: uint32 }", "Int64")]
    [InlineData("{ type: integer, format: uint64 }", "Decimal")]
    [InlineData("{ type: number }", "Decimal")]
    [InlineData("{ type: number, format: double }", "Double")]
    [InlineData("{ type: number, format: float }", "Single")]
    [InlineData("{ type: number, format: int32 }", "Int32")]
    [InlineData("{ type: number, format: int64 }", "Int64")]
    [InlineData("{ type: number, format: decimal }", "Decimal")]
    [InlineData("{ type: string }", "String")]
    [InlineData("{ type: string, format: date-time }", "DateTimeOffset")]
    [InlineData("{ type: string, format: date }", "DateOnly")]
    [InlineData("{ type: string, format: time }", "String")]
    [InlineData("{ type: string, format: time-local }", "TimeOnly")]
    [InlineData("{ type: string, format: partial-time }", "TimeOnly")]
    [InlineData("{ type: string, format: duration }", "String")]
    [InlineData("{ type: string, format: uuid }", "Guid")]
    [InlineData("{ type: string, format: guid }", "Guid")]
    [InlineData("{ type: string, format: uri }", "Uri")]
    [InlineData("{ type: string, format: uri-reference }", "Uri")]
    [InlineData("{ type: string, format: url }", "Uri")]
    [InlineData("{ type: string, format: iri }", "Uri")]
    [InlineData("{ type: string, format: iri-reference }", "Uri")]
    [InlineData("{ type: string, format: byte }", "Bytes")]
    [InlineData("{ type: string, contentEncoding: base64 }", "Bytes")]
    [InlineData("{ type: string, contentEncoding: base16 }", "String")]
    [InlineData("{ type: integer, format: int32, maximum: 2147483647, minimum: -2147483648 }", "Int32")]
    [InlineData("{ type: integer, format: int32, maximum: 2147483648 }", "Int64")]
    [InlineData("{ type: integer, format: int32, minimum: -2147483649 }", "Int64")]
    [InlineData("{ type: integer, format: int32, maximum: 9223372036854775808 }", "Decimal")]
    [InlineData("{ type: integer, maximum: 9223372036854775807, minimum: -9223372036854775808 }", "Int64")]
    [InlineData("{ type: integer, maximum: 9223372036854775808 }", "Decimal")]
    [InlineData("{ type: integer, minimum: -9223372036854775809 }", "Decimal")]
    [InlineData("{ type: number, format: float, maximum: 9223372036854775808 }", "Single")]
    public void Type_HoldsEveryValueThatTheContractAllows(string schema, string type) =>
        Assert.Equal(type, PrimitiveTypes.Of(BoundSchemas.Thing(schema)).ToString());
}
