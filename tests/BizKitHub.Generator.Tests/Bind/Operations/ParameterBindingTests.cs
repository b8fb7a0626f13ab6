using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>What becomes of parameters: their names, their places, and how their values are written.</summary>
public sealed class ParameterBindingTests
{
    private const string Text = "schema: { type: string }";
    private const string Texts = "schema: { type: array, items: { type: string } }";
    private const string Shape = "schema: { type: object, properties: { a: { type: string } } }";

    [Fact]
    public void Value_IsWrittenInTheStyleOfItsPlace() => Lines.AssertEqual(
        """
        b 'b' Query Int64 Form exploded required .. // Needed.
        a 'a' Query String Form exploded
        c 'c' Header String Simple
        d 'd' Cookie String Form exploded
        e 'e' Cookie String Cookie exploded structured
        f 'f' Query [String] Form exploded
        g 'g' Query [String] Form
        h 'h' Query [String] Space
        i 'i' Query [String] Pipe
        j 'j' Query [String] Form exploded
        k 'k' Query [String] Form exploded
        l 'l' Query ThingAL DeepObject exploded structured
        m 'm' Query ThingAL Form exploded structured
        n 'n' Header [String] Simple exploded
        o 'o' Cookie [String] Form exploded structured
        p 'p' Query String Form exploded structured reserved
        q 'q' Header String Simple
        r 'r' Query [String] Form exploded structured empty
        s 's' Query String Form exploded
        t 't' Query ThingAL Json structured
        u 'u' Query Element Json structured
        v 'v' Query String Form exploded
        w 'w' Query String Form exploded
        x 'x' Query [String?] Form exploded structured
        y 'y' Query Element Form exploded structured
        z 'z' Query ThingAZ Form exploded 2..3
        """,
        Of(
            "{ name: a, in: query, " + Text + " }",
            "{ name: b, in: query, required: true, description: Needed., schema: { type: integer, minimum: 1 } }",
            "{ name: c, in: header, " + Text + " }",
            "{ name: d, in: cookie, " + Text + " }",
            "{ name: e, in: cookie, style: cookie, " + Text + " }",
            "{ name: f, in: query, " + Texts + " }",
            "{ name: g, in: query, explode: false, " + Texts + " }",
            "{ name: h, in: query, style: spaceDelimited, explode: false, " + Texts + " }",
            "{ name: i, in: query, style: pipeDelimited, explode: false, " + Texts + " }",
            "{ name: j, in: query, style: pipeDelimited, explode: true, " + Texts + " }",
            "{ name: k, in: query, style: spaceDelimited, explode: true, " + Texts + " }",
            "{ name: l, in: query, style: deepObject, explode: true, " + Shape + " }",
            "{ name: m, in: query, " + Shape + " }",
            "{ name: n, in: header, style: form, " + Texts + " }",
            "{ name: o, in: cookie, " + Texts + " }",
            "{ name: p, in: query, allowReserved: true, " + Text + " }",
            "{ name: q, in: header, allowReserved: true, " + Text + " }",
            "{ name: r, in: query, allowEmptyValue: true, " + Texts + " }",
            "{ name: s, in: query, allowEmptyValue: true, " + Text + " }",
            "{ name: t, in: query, content: { application/json: { " + Shape + " } } }",
            "{ name: u, in: query, content: { application/json: {} } }",
            "{ name: v, in: query, content: { text/plain: { " + Text + " } } }",
            "{ name: w, in: query }",
            "{ name: x, in: query, schema: { type: array, items: { type: [string, 'null'] } } }",
            "{ name: y, in: query, schema: {} }",
            "{ name: z, in: query, schema: { type: string, minLength: 2, maxLength: 3, enum: [ab, abc] } }").Select(p => p.Text()));

    [Fact]
    public void PlaceholderOfThePath_IsWrittenInItsStyle() => Lines.AssertEqual(
        """
        a 'a' Path String Simple required
        b 'b' Path String Label structured required
        c 'c' Path [String] Matrix exploded structured required
        d 'd' Path [String] Simple required
        e 'e' Path String Simple structured reserved required
        """,
        Bound.Paths(
            "/thing/{a}/{b}/{c}/{d}/{e}: { get: { tags: [thing], responses: { '204': { description: a } }, parameters: [{ name: a, in: path, required: true, "
            + Text + " }, { name: b, in: path, required: true, style: label, " + Text + " }, { name: c, in: path, required: true, style: matrix, explode: true, "
            + Texts + " }, { name: d, in: path, required: true, " + Texts + " }, { name: e, in: path, required: true, allowReserved: true, " + Text + " }] } }")
            .Operations().Single().Parameters.Select(p => p.Text()));

    [Fact]
    public void WholeQuery_IsOneParameter() => Assert.Equal(
        ["a 'a' Query ThingAA WholeForm exploded structured", "a 'a' Query ThingBA WholeJson exploded structured"],
        Bound.Of($$"""
            openapi: 3.2.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /thing/a: { get: { tags: [thing], parameters: [{ name: a, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { x: { type: string } } } } } }], responses: { '204': { description: a } } } }
              /thing/b: { get: { tags: [thing], parameters: [{ name: a, in: querystring, content: { application/json: { schema: { type: object, properties: { y: { type: string } } } } } }], responses: { '204': { description: a } } } }
            """).Operations().Select(o => o.Parameters.Single().Text()));

    [Fact]
    public void Names_AreOnesThatTheMethodDoesNotHave() => Lines.AssertEqual(
        """
        ab2 'a_b' Query String Form exploded required
        cancellationTokenValue 'cancellationToken' Query String Form exploded
        callValue 'call' Query String Form exploded
        uriValue 'uri' Query String Form exploded
        itemValue 'item' Query String Form exploded
        contentValue 'content' Query String Form exploded
        ab 'a-b' Query String Form exploded
        request 'request' Query String Form exploded
        """,
        Of(
            "{ name: cancellationToken, in: query, " + Text + " }",
            "{ name: call, in: query, " + Text + " }",
            "{ name: uri, in: query, " + Text + " }",
            "{ name: item, in: query, " + Text + " }",
            "{ name: content, in: query, " + Text + " }",
            "{ name: a-b, in: query, " + Text + " }",
            "{ name: a_b, in: query, required: true, " + Text + " }",
            "{ name: request, in: query, " + Text + " }").Select(p => p.Text()));

    [Fact]
    public void NamesThatMeet_AreReported() => Assert.Equal(
        ["BKH004 (5,144): 'a_b' meets another name in C#; it is called 'ab2' here"],
        Bound.Paths("/thing/a: { get: { tags: [thing], responses: { '204': { description: a } }, parameters: [{ name: a-b, in: query, " + Text + " }, { name: a_b, in: query, required: true, " + Text + " }] } }").Messages());

    [Fact]
    public void ParameterOfTheOperation_GoesBeforeThatOfThePath()
    {
        BindResult result = Bound.Paths($$"""
            /thing/a: { parameters: [{ name: x, in: query, description: Of the path., {{Text}} }, { name: x, in: header, {{Text}} }, { $ref: '#/components/parameters/Y' }], get: { tags: [thing], responses: { '204': { description: a } }, parameters: [{ name: x, in: query, description: Own., {{Text}} }] } }
            """,
            "components: { parameters: { Y: { name: y, in: query, schema: { type: integer } } } }");

        Assert.Equal(
            ["x 'x' Query String Form exploded // Own.", "x2 'x' Header String Simple", "y 'y' Query Int64 Form exploded"],
            result.Operations().Single().Parameters.Select(p => p.Text()));
    }

    [Fact]
    public void HeadersThatTheClientSetsItself_AreNoParameters()
    {
        BindResult result = Bound.Paths(
            "/thing/a: { get: { tags: [thing], responses: { '204': { description: a } }, parameters: [\n"
            + "  { name: accept, in: header, " + Text + " },\n"
            + "  { name: Content-Type, in: header, " + Text + " },\n"
            + "  { name: AUTHORIZATION, in: header, " + Text + " },\n"
            + "  { name: Host, in: header, " + Text + " },\n"
            + "  { name: 'a b', in: header, required: true, " + Text + " },\n"
            + "  { name: accept, in: query, " + Text + " },\n"
            + "  { name: Host, in: query, " + Text + " }] } }");

        Assert.Equal(["accept", "Host"], result.Operations().Single().Parameters.Select(p => p.WireName));
        Lines.AssertEqual(
            """
            BKH003 (9,5): A client cannot set the header 'Host'; the parameter is left out
            BKH003 (10,5): A client cannot set the header 'a b'; the parameter is left out
            """,
            result.Messages());
    }

    [Fact]
    public void PathAndItsParameters_AreBroughtTogether()
    {
        BindResult result = Bound.Paths($$"""
            /thing/{a}/{b*}/{c}: { get: { tags: [thing], responses: { '204': { description: a } }, parameters: [{ name: A, in: path, required: true, schema: { type: integer } }, { name: b, in: path, required: true, {{Text}} }, { name: d, in: path, required: true, {{Text}} }, { name: c, in: query, {{Text}} }] } }
            """);

        Lines.AssertEqual(
            """
            a 'a' Path Int64 Simple required
            b 'b*' Path String Simple required
            c2 'c' Path String Simple required
            c 'c' Query String Form exploded
            BKH006 (5,234): The path has no '{d}'; the parameter is left out
            BKH006 (5,3): No parameter describes '{c}'; it is a required text here
            BKH004 (5,3): 'c' meets another name in C#; it is called 'c2' here
            """,
            result.Operations().Single().Parameters.Select(p => p.Text()).Concat(result.Messages()));
        Assert.Equal(["/thing/", "a", "/", "b", "/", "c2"], result.Operations().Single().Path.Select(s => s.Parameter?.Text ?? s.Literal));
    }

    [Theory]
    [InlineData("/thing/a", true)]
    [InlineData("/thing/a-b.c~d", true)]
    [InlineData("/thing/{a}", false)]
    [InlineData("/thing/a b", false)]
    [InlineData("/thing/é", false)]
    public void Path_IsThatOfRequestsWhereNothingIsEscaped(string path, bool isPathOfRequests)
    {
        OperationModel operation = Bound.Paths($"'{path}': {{ get: {{ tags: [thing], responses: {{ '204': {{ description: a }} }} }} }}").Operations().Single();

        Assert.Equal(isPathOfRequests, operation.IsPathOfRequests);
    }

    [Theory]
    [InlineData("{ '200': { description: a }, '404': { description: b }, 5XX: { description: c } }", "200 404 500-599")]
    [InlineData("{ '200': { description: a }, default: { description: b } }", "")]
    [InlineData("{}", "")]
    public void Statuses_AreThoseThatTheDocumentLists(string responses, string statuses) => Assert.Equal(
        statuses,
        string.Join(' ', Bound.Paths($"/thing/a: {{ get: {{ tags: [thing], responses: {responses} }} }}").Operations().Single().Statuses.Select(s => s.Text())));

    [Theory]
    [InlineData("get", "", true)]
    [InlineData("put", "", true)]
    [InlineData("delete", "", true)]
    [InlineData("post", "", false)]
    [InlineData("patch", "", false)]
    [InlineData("post", "x-idempotent: true, ", true)]
    [InlineData("get", "x-idempotent: false, ", false)]
    [InlineData("post", "x-idempotent: 'true', ", false)]
    [InlineData("get", "x-idempotent: {}, ", true)]
    public void Operation_IsRepeatableByItsVerb_UnlessTheDocumentSays(string verb, string line, bool isRepeatable) => Assert.Equal(
        isRepeatable,
        Bound.Paths($"/thing/a: {{ {verb}: {{ tags: [thing], {line}responses: {{ '204': {{ description: a }} }} }} }}").Operations().Single().IsRepeatable);

    private static EquatableArray<ParameterModel> Of(params string[] parameters) => Bound.Paths(
        "/thing/a: { get: { tags: [thing], responses: { '204': { description: a } }, parameters: [" + string.Join(", ", parameters) + "] } }").Operations().Single().Parameters;
}
