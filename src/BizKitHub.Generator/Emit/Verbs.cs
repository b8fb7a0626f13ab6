namespace BizKitHub.Generator.Emit;

/// <summary>HTTP methods as .NET names them.</summary>
internal static class Verbs
{
    public static Code Of(string verb)
    {
        Code type = Code.Of($"global::System.Net.Http.HttpMethod");
        return verb switch
        {
            "GET" => Code.Of($"{type}.Get"),
            "POST" => Code.Of($"{type}.Post"),
            "PUT" => Code.Of($"{type}.Put"),
            "PATCH" => Code.Of($"{type}.Patch"),
            "DELETE" => Code.Of($"{type}.Delete"),
            "HEAD" => Code.Of($"{type}.Head"),
            "OPTIONS" => Code.Of($"{type}.Options"),
            "TRACE" => Code.Of($"{type}.Trace"),
            _ => Code.Of($"new {type}({CSharpText.Literal(verb)})"),
        };
    }
}
