using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

/// <summary>An answer of the sandbox, read to its end.</summary>
public sealed record Reply(int Status, JsonObject Body, HttpResponseHeaders Headers)
{
    public string? ErrorCode => (string?)Body["error"]?["code"];

    public string? ErrorDescription => (string?)Body["error"]?["description"];

    public IEnumerable<string> FieldNames => Body.Select(pair => pair.Key);

    public string Text(string field) => (string?)Body[field] ?? throw new InvalidOperationException($"No text in {field}.");

    public decimal Number(string field) => (decimal?)Body[field] ?? throw new InvalidOperationException($"No number in {field}.");

    public bool Flag(string field) => (bool?)Body[field] ?? throw new InvalidOperationException($"No flag in {field}.");

    public IReadOnlyList<JsonObject> Items(string field = "items") => [.. Body[field]!.AsArray().Select(item => item!.AsObject())];

    public string Header(string name) => Headers.GetValues(name).Single();

    public void ShouldBeError(int status, string code)
    {
        Assert.Equal(code, ErrorCode);
        Assert.Equal(status, Status);
        Assert.Equal("error", Assert.Single(FieldNames));
        Assert.NotEmpty((string?)Body["error"]!["message"] ?? "");
    }

    public void ShouldRefuseField(string field)
    {
        ShouldBeError(422, "INTERNAL_VALIDATION_FAILED");
        Assert.StartsWith(field + ":", ErrorDescription, StringComparison.Ordinal);
    }

    public void ShouldFailWith(string errorCode)
    {
        Assert.Equal(200, Status);
        Assert.Equal(["success", "errorCode", "message"], FieldNames);
        Assert.False(Flag("success"));
        Assert.Equal(errorCode, Text("errorCode"));
    }

    public void ShouldSucceed()
    {
        Assert.Equal(200, Status);
        Assert.True(Flag("success"));
    }
}
