using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>A broken document has one error, in words that an author understands, where the author has to look.</summary>
public sealed class BrokenDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public void EmptyDocument_IsRefused(string text) =>
        Assert.Equal("The document is empty; an OpenAPI document begins with 'openapi: 3.1.0'", Spec.Unreadable("«»" + text));

    [Theory]
    [InlineData("«hello»\n", "An OpenAPI document is a mapping with the field 'openapi'; this one is a single value")]
    [InlineData("«- a»\n- b\n", "An OpenAPI document is a mapping with the field 'openapi'; this one is a list")]
    [InlineData("""«asyncapi»: 3.0.0""", "This is an AsyncAPI document, not an OpenAPI document")]
    [InlineData("""{"title": "T", «"$schema"»: "https://json-schema.org/draft/2020-12/schema"}""", "This is a JSON Schema, not an OpenAPI document")]
    [InlineData("""«swaggerVersion»: '1.2'""", "This is a Swagger 1 document, not an OpenAPI document")]
    [InlineData("«arazzo»: 1.0.0", "This is an Arazzo document, not an OpenAPI document")]
    [InlineData("«overlay»: 1.0.0", "This is an OpenAPI overlay, not an OpenAPI document")]
    [InlineData("«openrpc»: 1.0.0", "This is an OpenRPC document, not an OpenAPI document")]
    [InlineData("«type»: object\nproperties: {}\n", "The field 'openapi' is missing: this looks like a JSON Schema")]
    [InlineData("# c\n«info»: {title: T}\npaths: {}\n", "The field 'openapi' is missing: this is no OpenAPI document")]
    [InlineData("«{}»", "The field 'openapi' is missing: this is no OpenAPI document")]
    [InlineData("info: {}\n«OpenAPI»: 3.1.0\n", "The field 'OpenAPI' must be written 'openapi'")]
    [InlineData("info: {}\n«Swagger»: '2.0'\n", "The field 'Swagger' must be written 'swagger'")]
    [InlineData("«x»: 1\nproperties: {}\n", "The field 'openapi' is missing: this looks like a JSON Schema")]
    [InlineData("«x»:\ntype: object\n", "The field 'openapi' is missing: this looks like a JSON Schema")]
    [InlineData("«asyncapi»: 3.0.0\n$schema: x\nopenAPI: 3.1.0\n", "This is an AsyncAPI document, not an OpenAPI document")]
    [InlineData("title: T\n«arazzo»:\n", "This is an Arazzo document, not an OpenAPI document")]
    public void OtherFormat_IsCalledByItsName(string marked, string message) => Assert.Equal(message, Spec.Unreadable(marked));

    [Theory]
    [InlineData("openapi: «4.0.0»\n", "Version '4.0.0' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «3.3»\n", "Version '3.3' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «3.10.0»\n", "Version '3.10.0' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «'2.0'»\n", "Version '2.0' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known; version 2.0 is written 'swagger: \"2.0\"'")]
    [InlineData("swagger: «'1.2'»\n", "Version '1.2' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("«openapi»:\n", "The field 'openapi' must hold the version of OpenAPI; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «'2'»\nswagger: '2.0'\n", "Version '2' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known; version 2.0 is written 'swagger: \"2.0\"'")]
    [InlineData("openapi: «3»\n", "Version '3' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «true»\n", "Version 'true' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «' 3.4 '»\n", "Version '3.4' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «3.1.0 final»\n", "Version '3.1.0 final' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «v3.1.0»\n", "Version 'v3.1.0' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «''»\n", "The field 'openapi' must hold the version of OpenAPI; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("swagger: «2.1»\n", "Version '2.1' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("swagger: «3.0»\n", "Version '3.0' of OpenAPI is not known; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("«swagger»:\n", "The field 'swagger' must hold the version of OpenAPI; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("swagger: «{}»\n", "The field 'swagger' must hold the version of OpenAPI; 2.0, 3.0, 3.1 and 3.2 are known")]
    [InlineData("openapi: «[3]»\n", "The field 'openapi' must hold the version of OpenAPI; 2.0, 3.0, 3.1 and 3.2 are known")]
    public void UnknownVersion_IsRefused(string marked, string message) => Assert.Equal(message, Spec.Unreadable(marked));

    [Theory]
    [InlineData("openapi: 3.0.0", "OpenAPI 3.0")]
    [InlineData("openapi: 3.0", "OpenAPI 3.0")]
    [InlineData("openapi: '3.0.4'", "OpenAPI 3.0")]
    [InlineData("openapi: 3.1", "OpenAPI 3.1")]
    [InlineData("openapi: 3.1.0-rc1", "OpenAPI 3.1")]
    [InlineData("openapi: ' 3.1.1 '", "OpenAPI 3.1")]
    [InlineData("openapi: 3.2.0", "OpenAPI 3.2")]
    [InlineData("swagger: '2.0'", "OpenAPI 2.0")]
    [InlineData("swagger: 2.0", "OpenAPI 2.0")]
    [InlineData("swagger: 2", "OpenAPI 2.0")]
    [InlineData("swagger: ' 2.0 '", "OpenAPI 2.0")]
    [InlineData("swagger: '2.0'\nasyncapi: 1", "OpenAPI 2.0")]
    public void KnownVersion_IsRead(string version, string name) =>
        Assert.Equal(name, Spec.ParseReadable(version + "\npaths: {}\n").Version.DisplayName());

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo:\n«\t»title: T\n", "A tab is used for indentation; YAML allows spaces only")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: T\n«\t»version: '1'\n", "A tab is used for indentation; YAML allows spaces only")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: My API«:» the best\n", "A second ': ' stands in this value; put the value in quotes")]
    [InlineData("openapi: 3.1.0\ninfo:\n    title: T\n  «v»ersion: '1'\n", "This line does not fit the mapping above: check its indentation")]
    [InlineData("openapi: 3.1.0\n«-» tags\n", "This line does not fit the mapping above: check its indentation")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: «@»here\n", "A value cannot begin with '@'; put it in quotes")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: «`»here\n", "A value cannot begin with '`'; put it in quotes")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: «\"here»\n  version: '1'\n", "The quoted text that begins here is not closed")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: «'here»\n", "The quoted text that begins here is not closed")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: «\"»\\q\"\n", "This quoted text has an escape that YAML does not know; write '\\\\' for a backslash, or use single quotes")]
    [InlineData("openapi: 3.1.0\ninfo:\n  title: «!e!x» y\n", "This tag has a prefix that no %TAG line declares")]
    [InlineData("openapi: 3.1.0\ninfo: {title: T\n«»", "A ',' or '}' is missing in this mapping")]
    [InlineData("openapi: 3.1.0\ntags: [a, b\n«p»aths: {}\n", "The YAML breaks off here: a bracket or a quote may be missing")]
    [InlineData("openapi: 3.1.0\ntags:\n  - a\n  «b»: 1\n", "This line does not fit the list above: check its indentation and its '-'")]
    [InlineData("openapi: 3.1.0\ntags: «-» a\n", "A list item is not allowed here; begin the list on a new line")]
    [InlineData("openapi: 3.1.0\ninfo: «?» a\n", "A key is not allowed here; begin the mapping on a new line")]
    [InlineData("openapi: 3.1.0\ntags: [a, b\n«»", "A ',' or ']' is missing in this list")]
    [InlineData("openapi: 3.1.0\ntags: [a «}»\n", "A ',' or ']' is missing in this list")]
    [InlineData("openapi: 3.1.0\ninfo: {title: «\"\\x»0g\"}\n", "An escape in this quoted text is not finished")]
    [InlineData("openapi: 3.1.0\ninfo: {title: «\"\\ud83d»\"}\n", "An escape in this quoted text stands for no character")]
    [InlineData("openapi: 3.1.0\ninfo: &a «&b» {}\n", "A value can have one anchor only")]
    [InlineData("openapi: 3.1.0\ninfo:\n  description: «|»0\n    a\n", "The indentation indicator of this block text is wrong")]
    [InlineData("«%»YAML 3.0\n---\nopenapi: 3.1.0\n", "The %YAML line asks for a version that is not known; leave it out")]
    [InlineData("openapi: 3.1.0\ninfo: {title: «\"here»\n---\n", "The quoted text that begins here is not closed")]
    [InlineData("openapi: 3.1.0\ninfo: {title: 'a«\u0007»'}\n", "The control character U+0007 is not allowed in a document")]
    [InlineData("openapi: 3.1.0\npaths: {}«\0»\n", "The control character U+0000 is not allowed in a document")]
    public void BrokenYaml_IsExplained(string marked, string message) => Assert.Equal(message, Spec.Unreadable(marked));

    [Fact]
    public void BrokenJsonInYamlFile_IsExplainedAsYaml() =>
        Assert.Equal("A ',' or '}' is missing in this mapping", Spec.Unreadable("""{"openapi": "3.1.0, "«paths"»: {}}"""));

    [Theory]
    [InlineData("https://example.com/openapi.yaml")]
    [InlineData("C:\\specs\\test.openapi.yaml")]
    [InlineData("")]
    public void Path_IsOnlyRepeated(string path) => Assert.Equal(path, Assert.Single(Spec.Parse("", path).Problems).Path);
}
