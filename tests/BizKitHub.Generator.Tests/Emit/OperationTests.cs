using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>Operations that the document advises against, and ids that are missing, twice there or of no use.</summary>
public class OperationTests
{
    [Fact]
    public void DeprecatedOperation_WarnsItsCallers()
    {
        Generation generation = Snippet.Paths("""
            /thing/make:
              post: { tags: [thing], deprecated: true, responses: { '204': { description: Made. } } }
            """).AssertCompiles();

        Assert.Contains(
            "[Obsolete(\"The contract marks this as deprecated.\")]\nTask MakeAsync(",
            generation.Member("IThingClient", "MakeAsync"),
            StringComparison.Ordinal);
    }

    /// <summary>Descriptions are Markdown; comments are XML. What is invisible could show a reviewer another text than the compiler reads.</summary>
    [Fact]
    public void Description_IsTextOfTheComment() => Assert.StartsWith(
        """
        /// <summary>A &amp; B &lt;c&gt; <c>d &lt; e</c> `f 😀 é x    y</summary>
        """,
        Snippet.Paths("""
            /thing/make:
              post: { tags: [thing], description: "A & B <c> `d < e` `f 😀 \u00e9 \u200bx\ty\ue000", responses: { '204': { description: Made. } } }
            """).AssertCompiles().Member("IThingClient", "MakeAsync"),
        StringComparison.Ordinal);

    [Fact]
    public void WhatHandlersAndTelemetryAskFor_IsPartOfTheOperation()
    {
        Generation generation = Snippet.Paths("""
            /thing/{a}:
              get: { operationId: find-it, tags: [thing], parameters: [{ name: a, in: path, required: true, schema: { type: string } }], responses: { '204': { description: A. }, 4XX: { description: B. } } }
              put: { tags: [thing], parameters: [{ name: a, in: path, required: true, schema: { type: string } }], responses: { '204': { description: A. }, default: { description: B. } } }
            """).AssertCompiles();

        string client = generation.Type("ThingClient");
        Assert.Contains("\"GET\", \"/thing/{a}\", repeatable: true, anonymous: true, id: \"find-it\", statuses: \"204 4XX\");", client, StringComparison.Ordinal);
        Assert.Contains("\"PUT\", \"/thing/{a}\", repeatable: true, anonymous: true);", client, StringComparison.Ordinal);
    }

    [Fact]
    public void AGroupThatTheNameDoesNotTell_IsSaidBesideIt()
    {
        Generation generation = Snippet.Paths("""
            /thing/make: { post: { tags: [thing.v2], responses: { '204': { description: Made. } } } }
            /thing/read: { get: { tags: [thing], responses: { '204': { description: Read. } } } }
            """).AssertCompiles();

        Assert.Contains("group: \"thing.v2\"", generation.Type("ThingV2Client"), StringComparison.Ordinal);
        Assert.DoesNotContain("group:", generation.Type("ThingClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void SignsOfAPath_AreEscapedAsAnAddressNeedsIt() => Assert.Contains(
        "\"/thing/!%20%22%23%3C%3E%5C%5E%60%7C~%C3%A9$&'()*+,;=:@-._%7F\", isFixed: true",
        Snippet.Paths("""
            "/thing/! \"#<>\\^`|~\u00e9$&'()*+,;=:@-._\u007f":
              get: { tags: [thing], operationId: find, responses: { '204': { description: A. } } }
            """).AssertCompiles().Type("ThingClient"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("", "", "GetByAAsync", "GetByBMoreByCAsync")]
    [InlineData("operationId: find,", "operationId: find,", "FindAsync", "Find2Async")]
    [InlineData("operationId: '!!',", "operationId: '42',", "NotNotAsync", "_42Async")]
    [InlineData("operationId: class,", "operationId: Equals,", "ClassAsync", "EqualsAsync")]
    public void Ids_AreMadeNames(string first, string second, string firstMethod, string secondMethod)
    {
        Generation generation = Snippet.Paths($$"""
            /thing/{a}:
              get: { {{first}} tags: [thing], parameters: [{ name: a, in: path, required: true, schema: { type: string } }], responses: { '204': { description: A. } } }
            /thing/{b}/more/{c}:
              get: { {{second}} tags: [thing], parameters: [{ name: b, in: path, required: true, schema: { type: string } }, { name: c, in: path, required: true, schema: { type: string } }], responses: { '204': { description: B. } } }
            """).AssertCompiles();

        string client = generation.Type("IThingClient");
        Assert.Contains(" " + firstMethod + "(string a", client, StringComparison.Ordinal);
        Assert.Contains(" " + secondMethod + "(string b", client, StringComparison.Ordinal);
    }
}
