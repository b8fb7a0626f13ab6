namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Words that mean something in a document, and values that rarely mean what their place wants.</summary>
internal static class FuzzWords
{
    public static readonly string[] Keys =
    [
        "$ref", "type", "items", "allOf", "anyOf", "oneOf", "properties", "required", "enum", "const", "nullable", "examples", "example", "schema", "content", "parameters",
        "in", "name", "style", "explode", "discriminator", "mapping", "propertyName", "additionalProperties", "$id", "$anchor", "$defs", "$dynamicRef", "$dynamicAnchor", "xml",
        "default", "maxLength", "minLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "multipleOf", "minItems", "uniqueItems", "security", "servers",
        "callbacks", "links", "headers", "encoding", "contentType", "externalDocs", "not", "prefixItems", "patternProperties", "propertyNames", "unevaluatedProperties",
        "dependentRequired", "deprecated", "flows", "scopes", "url", "title", "a/b", "", "x-own", "get", "post", "trace", "query", "additionalOperations", "description",
        "summary", "operationId", "tags", "variables", "webhooks", "components", "paths", "info", "readOnly", "writeOnly", "allowReserved", "allowEmptyValue", "itemSchema",
        "text/event-stream", "application/json", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream", "*/*", "200", "2XX", "default",
        "contentEncoding", "contentMediaType", "collectionFormat", "schemes", "consumes", "produces", "x-enum-varnames", "x-enumNames", "if", "then", "else", "contains", "value",
    ];

    public static readonly string[] Junk =
    [
        "null", "true", "false", "\"\"", "\" \"", "\"x\"", "\"http://[\"", "3", "-1", "0", "1e999", "-1e999", "1.50", "1e-400", "79228162514264337593543950336", "9223372036854775808", "[]", "{}",
        "[null,3,\"a\",{}]", "[[]]", "[null]", "[\"a\",\"a\",\"A\"]", "[1,1.0,\"1\"]", "{\"a\":1}", "{\"\":{}}", "{\"$ref\":3}", "{\"$ref\":\"#\"}", "{\"$ref\":\"#/\"}", "{\"$ref\":\"other.yaml#/x\"}",
        "{\"$ref\":\"#/components/schemas\"}", "{\"type\":[\"string\",\"null\"]}", "{\"type\":\"object\"}", "{\"type\":\"string\",\"enum\":[]}", "{\"type\":\"string\",\"format\":\"binary\"}",
        "{\"type\":\"array\"}", "{\"type\":\"integer\",\"enum\":[1,-1,1e30]}", "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}", "{\"allOf\":[]}", "{\"oneOf\":[{}]}", "{\"const\":null}",
        "{\"const\":{\"a\":1}}", "{\"enum\":[\"a\",1,null,{}]}", "\"string\"", "\"object\"", "\"array\"", "\"integer\"", "\"null\"", "\"date-time\"", "\"binary\"", "\"byte\"", "\"query\"", "\"header\"",
        "\"cookie\"", "\"path\"", "\"deepObject\"", "\"form\"", "\"(a+)+$\"", "\"[\"", "\"(?<x>a)\\\\k<x>\"", "\"^\\\\p{L}{1,999}$\"", "\"(a{1000}){1000}\"", "\"https://{host}:{port}/{path}\"", "\"/{a}/{b}\"", "\"/{a}{a}\"", "\"{\"",
        "{\"type\":\"object\",\"properties\":{\"class\":{\"type\":\"string\"},\"Class\":{\"type\":\"string\"},\"ToString\":{\"type\":\"string\"},\"\":{\"type\":\"string\"}}}",
        "{\"prefixItems\":[{\"type\":\"string\"},{}],\"items\":false}", "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":true}}",
    ];

    public static readonly string[] Wrappers = ["items", "allOf", "anyOf", "oneOf", "not", "additionalProperties", "properties", "schema", "", "a", "value"];
}
