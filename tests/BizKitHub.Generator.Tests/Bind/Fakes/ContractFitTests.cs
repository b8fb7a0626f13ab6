using System.Text.Json;
using BizKitHub.Generator.Bind.Fakes;
using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Tests.Bind.Fakes.Shapes;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>Whether a scalar, a list or a map keeps its contract.</summary>
public sealed class ContractFitTests
{
    [Theory]
    [InlineData(nameof(Primitive.Boolean), "true", true)]
    [InlineData(nameof(Primitive.Boolean), "false", true)]
    [InlineData(nameof(Primitive.Boolean), "\"true\"", false)]
    [InlineData(nameof(Primitive.Boolean), "1", false)]
    [InlineData(nameof(Primitive.Int32), "2147483647", true)]
    [InlineData(nameof(Primitive.Int32), "-2147483648", true)]
    [InlineData(nameof(Primitive.Int32), "2147483648", false)]
    [InlineData(nameof(Primitive.Int32), "1.5", false)]
    [InlineData(nameof(Primitive.Int32), "\"1\"", false)]
    [InlineData(nameof(Primitive.Int64), "9223372036854775807", true)]
    [InlineData(nameof(Primitive.Int64), "9223372036854775808", false)]
    [InlineData(nameof(Primitive.Int64), "1.5", false)]
    [InlineData(nameof(Primitive.Int64), "true", false)]
    [InlineData(nameof(Primitive.Decimal), "1.5", true)]
    [InlineData(nameof(Primitive.Decimal), "-7", true)]
    [InlineData(nameof(Primitive.Decimal), "1e40", false)]
    [InlineData(nameof(Primitive.Decimal), "\"1.5\"", false)]
    [InlineData(nameof(Primitive.Double), "1e20", true)]
    [InlineData(nameof(Primitive.Double), "[1]", false)]
    [InlineData(nameof(Primitive.Single), "0.25", true)]
    [InlineData(nameof(Primitive.Single), "{}", false)]
    [InlineData(nameof(Primitive.String), "\"\"", true)]
    [InlineData(nameof(Primitive.String), "\"a\"", true)]
    [InlineData(nameof(Primitive.String), "1", false)]
    [InlineData(nameof(Primitive.String), "{}", false)]
    [InlineData(nameof(Primitive.String), "\"\\ud800\"", false)]
    [InlineData(nameof(Primitive.String), "\"\\ud83d\\ude00\"", true)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06T07:08:09Z\"", true)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06T07:08:09.125+02:00\"", true)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06T07:08:09-02:00\"", true)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06T07:08:09\"", false)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06 07:08:09Z\"", false)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06t07:08:09Z\"", false)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-13-06T07:08:09Z\"", false)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-05-06\"", false)]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"\"", false)]
    [InlineData(nameof(Primitive.DateTimeOffset), "1", false)]
    [InlineData(nameof(Primitive.DateOnly), "\"2026-05-06\"", true)]
    [InlineData(nameof(Primitive.DateOnly), "\"2026-5-6\"", false)]
    [InlineData(nameof(Primitive.DateOnly), "\"2026-02-30\"", false)]
    [InlineData(nameof(Primitive.DateOnly), "\"2026-05-06T07:08:09Z\"", false)]
    [InlineData(nameof(Primitive.TimeOnly), "\"07:08:09\"", true)]
    [InlineData(nameof(Primitive.TimeOnly), "\"7:08:09\"", false)]
    [InlineData(nameof(Primitive.TimeOnly), "\"24:00:00\"", false)]
    [InlineData(nameof(Primitive.TimeOnly), "\"07:08\"", false)]
    [InlineData(nameof(Primitive.Guid), "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", true)]
    [InlineData(nameof(Primitive.Guid), "\"6f9619ff8b86d011b42d00c04fc964ff\"", false)]
    [InlineData(nameof(Primitive.Guid), "\"{6f9619ff-8b86-d011-b42d-00c04fc964ff}\"", false)]
    [InlineData(nameof(Primitive.Uri), "\"https://a.example/b\"", true)]
    [InlineData(nameof(Primitive.Uri), "\"/b?c\"", true)]
    [InlineData(nameof(Primitive.Uri), "\"http://\"", false)]
    [InlineData(nameof(Primitive.Bytes), "\"dGV4dA==\"", true)]
    [InlineData(nameof(Primitive.Bytes), "\"dGV4dA\"", false)]
    [InlineData(nameof(Primitive.Bytes), "\"*\"", false)]
    [InlineData(nameof(Primitive.Element), "null", true)]
    [InlineData(nameof(Primitive.Element), "1", true)]
    [InlineData(nameof(Primitive.Element), "[{}]", true)]
    public void Scalar_IsWhatTheClientCanRead(string primitive, string json, bool fits) =>
        Assert.Equal(fits, Contract.Fits(json, new PrimitiveUse(System.Enum.Parse<Primitive>(primitive))));

    [Fact]
    public void Null_FitsWhereItIsAValue()
    {
        Assert.False(Contract.Fits("null", Text));
        Assert.True(Contract.Fits("null", Text with { IsNullable = true }));
        Assert.False(Contract.Fits("null", new ListUse(Text)));
        Assert.True(Contract.Fits("null", new ListUse(Text, IsNullable: true)));
        Assert.False(Contract.Fits("[null]", new ListUse(Text)));
        Assert.True(Contract.Fits("[null]", new ListUse(Text with { IsNullable = true })));
        Assert.False(Contract.Fits("null", Use("A"), Constraints.None, Shapes.Object("A")));
        Assert.True(Contract.Fits("null", Use("A", isNullable: true), Constraints.None, Shapes.Object("A")));
    }

    [Theory]
    [InlineData(nameof(Primitive.Int32))]
    [InlineData(nameof(Primitive.Int64))]
    [InlineData(nameof(Primitive.Decimal))]
    [InlineData(nameof(Primitive.Double))]
    [InlineData(nameof(Primitive.Single))]
    public void Number_KeepsItsBounds(string primitive)
    {
        var use = new PrimitiveUse(System.Enum.Parse<Primitive>(primitive));

        Contract.AssertFits(use, new() { Minimum = 2 }, ("1", false), ("2", true), ("3", true));
        Contract.AssertFits(use, new() { Minimum = 2, IsMinimumExclusive = true }, ("1", false), ("2", false), ("3", true));
        Contract.AssertFits(use, new() { Maximum = 2 }, ("1", true), ("2", true), ("3", false));
        Contract.AssertFits(use, new() { Maximum = 2, IsMaximumExclusive = true }, ("1", true), ("2", false), ("3", false));
        Contract.AssertFits(use, new() { MultipleOf = 3 }, ("0", true), ("3", true), ("-6", true), ("4", false));
        Contract.AssertFits(use, new() { MultipleOf = 0 }, ("0", true), ("3", true));
        Contract.AssertFits(use, new() { Minimum = 2, Maximum = 4, MultipleOf = 2 }, ("0", false), ("2", true), ("3", false), ("4", true), ("6", false));
    }

    /// <summary>A character outside of the basic plane is one, and two in UTF-16.</summary>
    [Fact]
    public void Text_KeepsItsLengthInCharacters()
    {
        Contract.AssertFits(Text, new() { MinLength = 2 }, ("\"a\"", false), ("\"ab\"", true), ("\"😀\"", false), ("\"😀a\"", true));
        Contract.AssertFits(Text, new() { MaxLength = 2 }, ("\"\"", true), ("\"ab\"", true), ("\"abc\"", false), ("\"😀😀\"", true), ("\"😀😀😀\"", false));
    }

    [Fact]
    public void Text_MatchesItsPattern_AsFarAsThatCanBeTold()
    {
        Contract.AssertFits(Text, new() { Pattern = "^a+$" }, ("\"a\"", true), ("\"aa\"", true), ("\"ab\"", false), ("\"\"", false), ("\"a\\n\"", false));
        Contract.AssertFits(Text, new() { Pattern = "(" }, ("\"a\"", false), ("\"(\"", false));
        Contract.AssertFits(new PrimitiveUse(Primitive.DateOnly), new() { Pattern = "^a+$" }, ("\"2026-05-06\"", true));

        var fit = new ContractFit(new Dictionary<Identifier, TypeModel>());
        Assert.True(fit.Fits(Contract.Json("\"a\""), Text, new() { Pattern = "^a$" }));
        Assert.True(fit.Fits(Contract.Json("\"b\""), Text, new() { Pattern = "^b$" }));
        Assert.False(fit.Fits(Contract.Json("\"b\""), Text, new() { Pattern = "^a$" }));
    }

    [Theory]
    [InlineData(nameof(TextFormat.None), "", true)]
    [InlineData(nameof(TextFormat.Email), "a@b", true)]
    [InlineData(nameof(TextFormat.Email), "first.last+x@b.example", true)]
    [InlineData(nameof(TextFormat.Email), "ab", false)]
    [InlineData(nameof(TextFormat.Email), "@b", false)]
    [InlineData(nameof(TextFormat.Email), "a@", false)]
    [InlineData(nameof(TextFormat.Email), "a@b@c", false)]
    [InlineData(nameof(TextFormat.Email), "a b@c", false)]
    [InlineData(nameof(TextFormat.Email), "a@b\u0001c", false)]
    [InlineData(nameof(TextFormat.IPv4), "192.0.2.1", true)]
    [InlineData(nameof(TextFormat.IPv4), "192.0.2", false)]
    [InlineData(nameof(TextFormat.IPv4), "192.0.2.x", false)]
    [InlineData(nameof(TextFormat.IPv4), "::ffff:192.0.2.1", false)]
    [InlineData(nameof(TextFormat.IPv4), "::1", false)]
    [InlineData(nameof(TextFormat.IPv6), "2001:db8::1", true)]
    [InlineData(nameof(TextFormat.IPv6), "192.0.2.1", false)]
    [InlineData(nameof(TextFormat.IPv6), "x", false)]
    [InlineData(nameof(TextFormat.HostName), "example.com", true)]
    [InlineData(nameof(TextFormat.HostName), "192.0.2.1", false)]
    [InlineData(nameof(TextFormat.HostName), "a b", false)]
    [InlineData(nameof(TextFormat.IpOrLocalhost), "192.0.2.1", true)]
    [InlineData(nameof(TextFormat.IpOrLocalhost), "::1", true)]
    [InlineData(nameof(TextFormat.IpOrLocalhost), "localhost", true)]
    [InlineData(nameof(TextFormat.IpOrLocalhost), "LocalHost", true)]
    [InlineData(nameof(TextFormat.IpOrLocalhost), "example.com", false)]
    public void Text_HasTheFormThatIsAsked(string format, string text, bool fits) =>
        Assert.Equal(fits, Contract.Fits(JsonSerializer.Serialize(text), Text, new() { Format = System.Enum.Parse<TextFormat>(format) }));

    [Fact]
    public void List_HasAsManyItemsAsItMay_EachOfItsType()
    {
        var list = new ListUse(Number);

        Contract.AssertFits(list, Constraints.None, ("[]", true), ("[1,2]", true), ("[1,\"2\"]", false), ("[\"1\",2]", false), ("{}", false), ("\"\"", false), ("1", false));
        Contract.AssertFits(list, new() { MinItems = 2 }, ("[]", false), ("[1]", false), ("[1,1]", true), ("[1,1,1]", true));
        Contract.AssertFits(list, new() { MaxItems = 2 }, ("[]", true), ("[1,1]", true), ("[1,1,1]", false));
        Contract.AssertFits(list, new() { AreItemsUnique = true }, ("[]", true), ("[1]", true), ("[1,2]", true), ("[1,1]", false), ("[1,2,1]", false));
        Contract.AssertFits(list, new() { Minimum = 2, Item = new() { Maximum = 5 } }, ("[1]", true), ("[5,1]", true), ("[1,6]", false));
        Contract.AssertFits(new ListUse(list), new() { MinItems = 1, Item = new() { MinItems = 2 } }, ("[[1,1]]", true), ("[[1]]", false), ("[]", false));
    }

    [Fact]
    public void Map_HasAsManyValuesAsItMay_EachOfItsType()
    {
        var map = new MapUse(Number);

        Contract.AssertFits(map, Constraints.None, ("{}", true), ("{\"a\":1}", true), ("{\"a\":1,\"b\":\"x\"}", false), ("{\"a\":\"x\",\"b\":1}", false), ("[]", false), ("\"\"", false));
        Contract.AssertFits(map, new() { MinItems = 2 }, ("{\"a\":1}", false), ("{\"a\":1,\"b\":1}", true));
        Contract.AssertFits(map, new() { MaxItems = 1 }, ("{}", true), ("{\"a\":1}", true), ("{\"a\":1,\"b\":1}", false));
        Contract.AssertFits(map, new() { Item = new() { Maximum = 5 } }, ("{\"a\":5}", true), ("{\"a\":5,\"b\":6}", false));
    }
}
