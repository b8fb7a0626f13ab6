using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What parameters become in the method that sends them.</summary>
public sealed class ParameterTests
{
    [Fact]
    public void ValuesAndLists_GoTheShortWay()
    {
        Generation generation = Snippet.Paths("""
            /thing/{id}:
              get:
                operationId: read
                tags: [thing]
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: sizes, in: query, schema: { type: array, items: { type: integer } } }
                  - { name: kinds, in: query, style: pipeDelimited, explode: true, schema: { type: array, items: { enum: [a, b] } } }
                  - { name: raw, in: query, schema: { type: string, format: byte } }
                responses: { '204': { description: Done. } }
            """).AssertCompiles();

        Assert.Equal("""
            /// <inheritdoc/>
            public Task ReadAsync(string id, IReadOnlyList<long>? sizes = null, IReadOnlyList<ThingReadKind>? kinds = null, ReadOnlyMemory<byte>? raw = null, CancellationToken cancellationToken = default)
            {
                System.ArgumentNullException.ThrowIfNull(id);
                var uri = new RequestUri();
                uri.AppendPath("/thing/");
                uri.AppendPathParameter("id", id);
                uri.AppendQuery("sizes", sizes, static item => item);
                uri.AppendQuery("kinds", kinds, static item => item.Value);
                uri.AppendQuery("raw", raw);
                var call = new ApiRequest(ReadOperation, uri.ToString());
                return _transport.SendAsync(call, cancellationToken);
            }
            """, generation.Member("ThingClient", "ReadAsync"));
        Assert.DoesNotContain(generation.Sources.Keys, name => name.Contains("StructuredValue", StringComparison.Ordinal));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void AnAddressWithoutArguments_IsMadeOnce()
    {
        Generation generation = Snippet.Paths("""
            /thing/list:
              get:
                tags: [thing]
                parameters:
                  - { name: X-Trace, in: header, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """).AssertCompiles();

        Assert.Equal("""
            /// <inheritdoc/>
            public Task ListAsync(string? xTrace = null, CancellationToken cancellationToken = default)
            {
                var call = new ApiRequest(ListOperation);
                call.AddHeader("X-Trace", xTrace);
                return _transport.SendAsync(call, cancellationToken);
            }
            """, generation.Member("ThingClient", "ListAsync"));
    }

    [Fact]
    public void EveryOtherStyleAndType_GoesByWayOfItsJson()
    {
        Generation generation = Snippet.Paths("""
            /thing/{label}{matrix}:
              get:
                operationId: read
                tags: [thing]
                parameters:
                  - { name: label, in: path, required: true, style: label, schema: { type: integer } }
                  - { name: matrix, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: string, format: uuid } } }
                  - { name: filter, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Filter' } }
                  - { name: any, in: query, schema: {} }
                  - { name: free, in: query, explode: false, schema: { type: object, additionalProperties: { type: integer } } }
                  - { name: where, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
                  - { name: path, in: query, allowReserved: true, schema: { type: string } }
                  - { name: tags, in: query, allowEmptyValue: true, schema: { type: array, items: { type: string } } }
                  - { name: ids, in: query, schema: { anyOf: [{ type: string }, { type: array, items: { type: string } }] } }
                  - { name: X-Filter, in: header, explode: true, schema: { $ref: '#/components/schemas/Filter' } }
                  - { name: X-Json, in: header, content: { application/json: { schema: { type: array, items: {} } } } }
                  - { name: colors, in: cookie, schema: { type: array, items: { type: string } } }
                responses: { '204': { description: Done. } }
            """, """
            components:
              schemas:
                Filter: { type: object, properties: { name: { type: string, minLength: 2 } } }
            """).AssertCompiles();

        Assert.Equal("""
                var uri = new RequestUri();
                uri.AppendPath("/thing/");
                uri.AppendEncodedPath("label", StructuredValue.Of(label, JsonWriting.WriteInt64).Label(explode: false));
                uri.AppendEncodedPath("matrix", StructuredValue.Of(matrix, static (writer, value) => WriteList(writer, value, JsonWriting.WriteGuid)).Matrix("matrix", explode: true));
                uri.AppendEncodedQuery(StructuredValue.Of(filter, FilterJson.Write).Query("filter", FieldStyle.DeepObject));
                uri.AppendEncodedQuery(StructuredValue.Of(any, static (writer, value) => WriteNullableValue(writer, value, JsonWriting.WriteElement)).Query("any", FieldStyle.Exploded));
                uri.AppendEncodedQuery(StructuredValue.Of(free, static (writer, value) => WriteMap(writer, value, JsonWriting.WriteInt64)).Query("free", FieldStyle.Comma));
                uri.AppendEncodedQuery(StructuredValue.Of(where, FilterJson.Write).Query("where", FieldStyle.Json));
                uri.AppendEncodedQuery(StructuredValue.Of(path, JsonWriting.WriteString).Query("path", FieldStyle.Exploded, reserved: true));
                uri.AppendEncodedQuery(StructuredValue.Of(tags, static (writer, value) => WriteList(writer, value, JsonWriting.WriteString)).Query("tags", FieldStyle.Exploded, allowEmpty: true));
                uri.AppendEncodedQuery(StructuredValue.Of(ids, ThingReadIdsJson.Write).Query("ids", FieldStyle.Exploded));
                var call = new ApiRequest(ReadOperation, uri.ToString());
                call.AddHeader("X-Filter", StructuredValue.Of(xFilter, FilterJson.Write).Header(explode: true));
                call.AddHeader("X-Json", StructuredValue.Of(xJson, static (writer, value) => WriteList(writer, value, JsonWriting.WriteElement)).JsonHeader());
                call.AddEncodedCookie(StructuredValue.Of(colors, static (writer, value) => WriteList(writer, value, JsonWriting.WriteString)).Query("colors", FieldStyle.Exploded));
            """, Between(generation.Member("ThingClient", "ReadAsync"), "    var uri", "    return"));
        Assert.Contains("FilterJson.Validate(filter);", generation.Member("ThingClient", "ReadAsync"), StringComparison.Ordinal);
        Assert.Contains(generation.Sources.Keys, name => name.EndsWith("Runtime.StructuredValue.g.cs", StringComparison.Ordinal));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void TheWholeQueryAndCookiesOf32_AreWritten()
    {
        Generation generation = Generation.Of("""
            openapi: 3.2.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /thing/search:
                get:
                  tags: [thing]
                  parameters:
                    - name: query
                      in: querystring
                      content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { q: { type: string } } } } }
                    - { name: colors, in: cookie, style: cookie, schema: { type: array, items: { type: string } } }
                  responses: { '204': { description: Done. } }
              /thing/find:
                get:
                  tags: [thing]
                  parameters:
                    - name: query
                      in: querystring
                      content: { application/json: { schema: { type: array, items: { type: string } } } }
                  responses: { '204': { description: Done. } }
            """).AssertCompiles();

        string search = generation.Member("ThingClient", "SearchAsync");
        Assert.Contains("""uri.AppendEncodedQuery(StructuredValue.Of(query, ThingSearchQueryJson.Write).Query("query", FieldStyle.Exploded));""", search, StringComparison.Ordinal);
        Assert.Contains(""".Cookie("colors", explode: true));""", search, StringComparison.Ordinal);
        Assert.Contains(".JsonQuery());", generation.Member("ThingClient", "FindAsync"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void PlaceholdersAndParametersOfAPath_AreBroughtTogether()
    {
        Generation generation = Snippet.Paths("""
            /thing/{thingId}/{rest*}/{lost}:
              get:
                operationId: read
                tags: [thing]
                parameters:
                  - { name: thingid, in: path, required: true, schema: { type: integer } }
                  - { name: rest, in: path, required: true, schema: { type: string } }
                  - { name: nowhere, in: path, required: true, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """).AssertCompiles();

        Assert.Contains("ReadAsync(long thingId, string rest, string lost, ", generation.Member("ThingClient", "ReadAsync"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "BKH006 (5,3): No parameter describes '{lost}'; it is a required text here",
                "BKH006 (12,11): The path has no '{nowhere}'; the parameter is left out",
            ],
            generation.Problems);
    }

    [Fact]
    public void AParameterOfAComponent_IsDescribedWhereItStands()
    {
        Generation generation = Snippet.Paths("""
            /thing/list:
              parameters: [{ $ref: '#/components/parameters/Untyped' }]
              get:
                tags: [thing]
                parameters: [{ $ref: '#/components/parameters/Nowhere' }]
                responses: { '204': { description: Done. } }
            """, """
            components:
              parameters:
                Untyped: { name: q, in: query }
                Nowhere: { name: id, in: path, required: true, schema: { type: string } }
            """).AssertCompiles();

        Assert.Contains("ListAsync(string? q = null, ", generation.Member("ThingClient", "ListAsync"), StringComparison.Ordinal);
        Assert.Equal(["BKH006 (14,5): The path has no '{id}'; the parameter is left out"], generation.Problems);
    }

    private static string Between(string text, string start, string end) =>
        text[text.IndexOf(start, StringComparison.Ordinal)..text.LastIndexOf(end, StringComparison.Ordinal)].TrimEnd('\n', ' ');
}
