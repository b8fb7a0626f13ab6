using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>A part of every kind that a document can share is found by those who refer to it.</summary>
public sealed class ComponentKindTests
{
    private const string Text = """
        openapi: 3.2.0
        info: {title: T, version: '1'}
        paths:
          /a:
            get:
              parameters:
                - {$ref: '#/components/parameters/Limit'}
                - {$ref: '#/components/parameters/Filter'}
              requestBody: {$ref: '#/components/requestBodies/Body'}
              responses:
                '200': {$ref: '#/components/responses/Ok'}
              callbacks:
                done: {$ref: '#/components/callbacks/Done'}
          /b: {$ref: '#/components/pathItems/Shared'}
        webhooks:
          changed: {$ref: '#/components/pathItems/Shared'}
          added: {post: {operationId: added, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}, responses: {}}}
        components:
          schemas:
            S: {type: string}
          parameters:
            Limit: {name: limit, in: query, schema: {$ref: '#/components/schemas/S'}, examples: {e: {$ref: '#/components/examples/E'}}}
            Filter: {name: filter, in: query, content: {application/json: {$ref: '#/components/mediaTypes/Json'}}}
          requestBodies:
            Body: {content: {application/json: {$ref: '#/components/mediaTypes/Json'}}}
          mediaTypes:
            Json: {schema: {$ref: '#/components/schemas/S'}}
          responses:
            Ok:
              description: D
              headers: {X: {$ref: '#/components/headers/H'}}
              links: {next: {$ref: '#/components/links/L'}}
              content: {application/json: {$ref: '#/components/mediaTypes/Json'}}
          headers:
            H: {schema: {$ref: '#/components/schemas/S'}}
          links:
            L: {operationId: added}
          examples:
            E: {value: e}
          callbacks:
            Done: {'{$request.body#/url}': {post: {operationId: done, responses: {}}}}
          pathItems:
            Shared: {post: {operationId: shared, responses: {}}}
        """;

    private static readonly SpecDocument Document = Spec.ParseClean(Text);

    private static OpenApiOperation Get => Document.OpenApi.Paths["/a"].Operations![HttpMethod.Get];

    [Theory]
    [InlineData("openapi: 3.1.0\ncomponents: {pathItems: {Shared: {$ref: '#/components/pathItems/Real'}, Real: {post: {operationId: post, responses: {}}}}}", "#/components/pathItems/Shared")]
    [InlineData("swagger: '2.0'\nx-shared: {post: {operationId: post, parameters: [{name: b, in: body, schema: {type: string}}], responses: {}}}", "#/x-shared")]
    public void PathItem_KeepsItsOwnOperationsBesideAReference(string rest, string target)
    {
        var item = Spec.ParseClean($"paths:\n  /a: {{$ref: '{target}', get: {{operationId: get, responses: {{}}}}}}\n  /b: {{$ref: '{target}'}}\n{rest}\n").OpenApi.Paths["/a"];

        Assert.Equal(["get", "post"], item.Operations!.Values.Select(o => o.OperationId));
    }

    [Theory]
    [InlineData("summary: own, description: own, x-own: 1", """{"$ref":"#/components/pathItems/S","summary":"own","description":"own","x-own":1}""")]
    [InlineData("summary: own, put: {responses: {}}", """{"summary":"own","put":{"responses":{}},"description":"other","x-own":null,"get":{"responses":{}}}""")]
    [InlineData("description: own, x-own: 1, put: {responses: {}}", """{"description":"own","x-own":1,"put":{"responses":{}},"summary":"other","get":{"responses":{}}}""")]
    [InlineData("parameters: [{name: p, in: query}]", """{"parameters":[{"name":"p","in":"query"}],"summary":"other","description":"other","x-own":null,"get":{"responses":{}}}""")]
    public void WordsBesideAReference_StayThoseOfThePathItem(string own, string json) => Assert.Equal(
        json,
        Spec.Json(
            Spec.ParseClean($"openapi: 3.1.0\npaths:\n  /a: {{$ref: '#/components/pathItems/S', {own}}}\ncomponents: {{pathItems: {{S: {{summary: other, description: other, x-own: ~, get: {{responses: {{}}}}}}}}}}\n"),
            "#/paths/~1a"));

    [Fact]
    public void FieldOfBothPathItems_IsTold()
    {
        const string Text = "openapi: 3.1.0\npaths:\n  /a: {$ref: '#/components/pathItems/S', «get»: {operationId: own, responses: {}}}\ncomponents: {pathItems: {S: {get: {operationId: other, responses: {}}}}}\n";

        Assert.Equal("`get` stands in a path item and in the one that it refers to; its own counts", Spec.Repaired(Text));
        Assert.Equal("own", Spec.ParseReadable(new MarkedText(Text).Text).OpenApi.Paths["/a"].Operations![HttpMethod.Get].OperationId);
    }

    [Fact]
    public void Parameter_IsFound()
    {
        Assert.Equal(["limit", "filter"], Get.Parameters!.Select(p => p.Name));
        Assert.Equal(JsonSchemaType.String, Get.Parameters![0].Schema!.Type);
        Assert.Equal("e", Get.Parameters[0].Examples!["e"].Value!.GetValue<string>());
        Assert.Equal(JsonSchemaType.String, Get.Parameters[1].Content!["application/json"].Schema!.Type);
    }

    [Fact]
    public void BodyAndItsMediaType_AreFound() => Assert.Equal(JsonSchemaType.String, Get.RequestBody!.Content!["application/json"].Schema!.Type);

    [Fact]
    public void ResponseWithItsParts_IsFound()
    {
        var response = Get.Responses!["200"];

        Assert.Equal(JsonSchemaType.String, response.Headers!["X"].Schema!.Type);
        Assert.Equal("added", response.Links!["next"].OperationId);
        Assert.Equal(JsonSchemaType.String, response.Content!["application/json"].Schema!.Type);
    }

    [Fact]
    public void Callback_IsFound() =>
        Assert.Equal("done", Get.Callbacks!["done"].PathItems!.Single().Value.Operations![HttpMethod.Post].OperationId);

    [Fact]
    public void PathItemAndWebhook_AreFound()
    {
        Assert.Equal("shared", Document.OpenApi.Paths["/b"].Operations![HttpMethod.Post].OperationId);
        Assert.Equal("shared", Document.OpenApi.Webhooks!["changed"].Operations![HttpMethod.Post].OperationId);
        Assert.Equal(JsonSchemaType.String, Document.OpenApi.Webhooks["added"].Operations![HttpMethod.Post].RequestBody!.Content!["application/json"].Schema!.Type);
    }
}
