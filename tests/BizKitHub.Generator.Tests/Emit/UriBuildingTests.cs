using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>How arguments get into the address, the headers and the cookies of a request.</summary>
public sealed class UriBuildingTests
{
    [Theory]
    [InlineData("/thing/get", "/thing/get")]
    [InlineData("!$%&'()*+,-./09:;=?@AZ[]_az~", "!$%&'()*+,-./09:;=?@AZ[]_az~")]
    [InlineData(" ", "%20")]
    [InlineData("\"", "%22")]
    [InlineData("#", "%23")]
    [InlineData("<", "%3C")]
    [InlineData(">", "%3E")]
    [InlineData("\\", "%5C")]
    [InlineData("^", "%5E")]
    [InlineData("`", "%60")]
    [InlineData("{", "%7B")]
    [InlineData("|", "%7C")]
    [InlineData("}", "%7D")]
    [InlineData("\u007f", "%7F")]
    [InlineData("\t", "%09")]
    [InlineData("aé", "a%C3%A9")]
    public void LiteralText_IsEscapedWhereItCannotStandInAnAddress(string literal, string escaped) =>
        Assert.Equal(escaped, UriBuilding.Escaped(literal));

    [Fact]
    public void AddressWithoutArguments_IsThatOfTheOperation()
    {
        OperationModel operation = Given.Operation(
            Given.Parameter("trace", Given.Text, ParameterPlace.Header),
            Given.Parameter("crumb", Given.Text, ParameterPlace.Cookie));

        Assert.Equal("", Given.Written(UriBuilding.Of(operation, Given.Syntax)));
        Assert.Equal("", UriBuilding.Result(operation).Text);
        Assert.Equal(
            ", \"/a%20b/c\", isFixed: true",
            UriBuilding.Result(operation with { IsPathOfRequests = false, Path = Given.Many(new PathSegment("/a b", null), new PathSegment("/c", null)) }).Text);
    }

    [Fact]
    public void Query_MakesAnAddress()
    {
        OperationModel operation = Given.Operation(Given.Parameter("trace", Given.Text, ParameterPlace.Header), Given.Parameter("class", Given.Text));

        Assert.Equal(
            """
            var uri = new RequestUri();
            uri.AppendPath("/thing/get");
            uri.AppendQuery("class", @class);

            """,
            Given.Written(UriBuilding.Of(operation, Given.Syntax)));
        Assert.Equal(", uri.ToString()", UriBuilding.Result(operation).Text);
        Assert.Equal(", uri.ToString()", UriBuilding.Result(operation with { IsPathOfRequests = false }).Text);
    }

    /// <summary>A name may be that of another parameter, elsewhere.</summary>
    [Fact]
    public void Path_HasItsOwnParameters()
    {
        OperationModel operation = Given.Operation(
            Given.Parameter("id", Given.Text, ParameterPlace.Header),
            Given.Parameter("id", Given.Kind, ParameterPlace.Path, isRequired: true),
            Given.Parameter("names", new ListUse(Given.Kind), ParameterPlace.Path, isRequired: true)) with
        {
            Path = Given.Many(new PathSegment("/of {", null), new PathSegment("", new("id")), new PathSegment("", new("names"))),
        };

        Assert.Equal(
            """
            var uri = new RequestUri();
            uri.AppendPath("/of%20%7B");
            uri.AppendPathParameter("id", id.Value);
            uri.AppendPathParameter("names", names, static item => item.Value);

            """,
            Given.Written(UriBuilding.Of(operation, Given.Syntax)));
    }

    [Theory]
    [InlineData((int)SerializationStyle.Form, true, "")]
    [InlineData((int)SerializationStyle.Form, false, "',', ")]
    [InlineData((int)SerializationStyle.Space, false, "' ', ")]
    [InlineData((int)SerializationStyle.Space, true, "' ', ")]
    [InlineData((int)SerializationStyle.Pipe, false, "'|', ")]
    public void ListInAQuery_IsSeparatedAsTheContractSays(int style, bool isExploded, string separator) => Assert.EndsWith(
        $"uri.AppendQuery(\"ids\", ids, {separator}static item => item);\n",
        Query(Given.Parameter("ids", new ListUse(Given.Whole), format: new((SerializationStyle)style, isExploded, IsStructured: false))),
        StringComparison.Ordinal);

    [Fact]
    public void HeaderAndCookie_AreAddedToTheCall()
    {
        Assert.Equal("call.AddHeader(\"it\", it);\n", Added(Given.Parameter("it", Given.Whole, ParameterPlace.Header)));
        Assert.Equal("call.AddCookie(\"it\", it);\n", Added(Given.Parameter("it", Given.Whole, ParameterPlace.Cookie)));
        Assert.Equal("call.AddHeader(\"it\", it?.Value);\n", Added(Given.Parameter("it", Given.Kind, ParameterPlace.Header)));
        Assert.Equal("call.AddHeader(\"it\", it.Value);\n", Added(Given.Parameter("it", Given.Kind, ParameterPlace.Header, isRequired: true)));
        Assert.Equal(
            "call.AddCookie(\"it\", ParameterValue.Join(it, ',', static item => item.Value));\n",
            Added(Given.Parameter("it", new ListUse(Given.Kind), ParameterPlace.Cookie)));
    }

    [Theory]
    [InlineData((int)SerializationStyle.Simple, true, false, ".Simple(explode: true)")]
    [InlineData((int)SerializationStyle.Simple, false, true, ".Simple(explode: false, reserved: true)")]
    [InlineData((int)SerializationStyle.Label, true, false, ".Label(explode: true)")]
    [InlineData((int)SerializationStyle.Matrix, false, false, ".Matrix(\"it\", explode: false)")]
    [InlineData((int)SerializationStyle.Json, false, false, ".JsonSegment()")]
    public void StructuredPath_IsWrittenInItsStyle(int style, bool isExploded, bool allowsReserved, string call)
    {
        OperationModel operation = Given.Operation(Given.Parameter(
            "it", Given.Thing, ParameterPlace.Path, isRequired: true, format: new((SerializationStyle)style, isExploded, IsStructured: true, allowsReserved))) with
        {
            Path = Given.Many(new PathSegment("", new("it"))),
        };

        Assert.Equal(
            $"var uri = new RequestUri();\nuri.AppendEncodedPath(\"it\", StructuredValue.Of(it, ThingJson.Write){call});\n",
            Given.Written(UriBuilding.Of(operation, Given.Syntax)));
    }

    [Theory]
    [InlineData((int)SerializationStyle.Form, true, false, false, ".Query(\"it\", FieldStyle.Exploded)")]
    [InlineData((int)SerializationStyle.Form, false, false, false, ".Query(\"it\", FieldStyle.Comma)")]
    [InlineData((int)SerializationStyle.Space, true, false, false, ".Query(\"it\", FieldStyle.Space)")]
    [InlineData((int)SerializationStyle.Pipe, true, false, false, ".Query(\"it\", FieldStyle.Pipe)")]
    [InlineData((int)SerializationStyle.DeepObject, true, true, false, ".Query(\"it\", FieldStyle.DeepObject, reserved: true)")]
    [InlineData((int)SerializationStyle.Json, true, false, true, ".Query(\"it\", FieldStyle.Json, allowEmpty: true)")]
    [InlineData((int)SerializationStyle.WholeJson, true, true, true, ".JsonQuery()")]
    public void StructuredQuery_IsWrittenInItsStyle(int style, bool isExploded, bool allowsReserved, bool allowsEmpty, string call) => Assert.EndsWith(
        $"uri.AppendEncodedQuery(StructuredValue.Of(it, ThingJson.Write){call});\n",
        Query(Given.Parameter("it", Given.Thing, format: new((SerializationStyle)style, isExploded, IsStructured: true, allowsReserved, allowsEmpty))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData((int)ParameterPlace.Header, (int)SerializationStyle.Simple, true, "call.AddHeader(\"it\", StructuredValue.Of(it, ThingJson.Write).Header(explode: true));")]
    [InlineData((int)ParameterPlace.Header, (int)SerializationStyle.Simple, false, "call.AddHeader(\"it\", StructuredValue.Of(it, ThingJson.Write).Header(explode: false));")]
    [InlineData((int)ParameterPlace.Header, (int)SerializationStyle.Json, false, "call.AddHeader(\"it\", StructuredValue.Of(it, ThingJson.Write).JsonHeader());")]
    [InlineData((int)ParameterPlace.Cookie, (int)SerializationStyle.Cookie, true, "call.AddEncodedCookie(StructuredValue.Of(it, ThingJson.Write).Cookie(\"it\", explode: true));")]
    [InlineData((int)ParameterPlace.Cookie, (int)SerializationStyle.Form, true, "call.AddEncodedCookie(StructuredValue.Of(it, ThingJson.Write).Query(\"it\", FieldStyle.Exploded));")]
    public void StructuredHeaderOrCookie_IsWrittenInItsStyle(int place, int style, bool isExploded, string statement) => Assert.Equal(
        statement + "\n",
        Added(Given.Parameter("it", Given.Thing, (ParameterPlace)place, format: new((SerializationStyle)style, isExploded, IsStructured: true))));

    [Theory]
    [InlineData(true, "KindJson.Write")]
    [InlineData(false, "static (writer, value) => WriteNullableValue(writer, value, KindJson.Write)")]
    public void StructuredArgument_IsLeftOutWhereItMayBe(bool isRequired, string writer) => Assert.EndsWith(
        $"uri.AppendEncodedQuery(StructuredValue.Of(it, {writer}).Query(\"it\", FieldStyle.Json));\n",
        Query(Given.Parameter("it", Given.Kind, isRequired: isRequired, format: new(SerializationStyle.Json, IsExploded: false, IsStructured: true))),
        StringComparison.Ordinal);

    /// <summary>What is absent needs no writer, but a nullable struct is a type of its own.</summary>
    [Fact]
    public void StructuredValue_IsWrittenAsWhatItIs()
    {
        Assert.Equal("StructuredValue.Of(it, KindJson.Write)", Value(Given.Kind, isOptional: false));
        Assert.Equal("StructuredValue.Of(it, static (writer, value) => WriteNullableValue(writer, value, KindJson.Write))", Value(Given.Kind, isOptional: true));
        Assert.Equal("StructuredValue.Of(it, ThingJson.Write)", Value(Given.Thing.OrNull(), isOptional: true));
        Assert.Equal("StructuredValue.Of(it, KindJson.Write)", Value(Given.Kind.OrNull(), isOptional: false));
    }

    private static string Value(TypeUse type, bool isOptional) => StructuredText.Value(type, Code.Of($"it"), isOptional, Given.Syntax).Text;

    private static string Query(ParameterModel parameter) => Given.Written(UriBuilding.Of(Given.Operation(parameter), Given.Syntax));

    private static string Added(ParameterModel parameter) => Given.Written(code => UriBuilding.WriteHeaderOrCookie(code, parameter, Given.Syntax));
}
