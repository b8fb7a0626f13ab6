using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>HTTP methods as .NET names them.</summary>
internal static class Verbs
{
    /// <param name="verb">As it is on the wire.</param>
    /// <param name="target">Older frameworks have no name for some.</param>
    public static Code Of(string verb, Target target)
    {
        Code type = Code.Of($"global::System.Net.Http.HttpMethod");
        return verb switch
        {
            "GET" => Code.Of($"{type}.Get"),
            "POST" => Code.Of($"{type}.Post"),
            "PUT" => Code.Of($"{type}.Put"),
            "PATCH" when !target.IsOlder => Code.Of($"{type}.Patch"),
            "DELETE" => Code.Of($"{type}.Delete"),
            "HEAD" => Code.Of($"{type}.Head"),
            "OPTIONS" => Code.Of($"{type}.Options"),
            "TRACE" => Code.Of($"{type}.Trace"),
            _ => Code.Of($"new {type}({CSharpText.Literal(verb)})"),
        };
    }
}
