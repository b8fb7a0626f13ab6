using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>
/// Code that is compiled along with a client, because codecs are nobody else's business: for each type that examples have, a
/// method that reads JSON with the emitted codec and writes it again.
/// </summary>
internal sealed class CodecCalls(ClientIdentity identity)
{
    private static readonly Identifier ClassName = new("CorpusCodecCalls");

    private readonly Dictionary<Code, int> _methods = [];
    private readonly CodeWriter _code = new();
    private readonly TypeSyntax _syntax = new(identity);

    /// <summary>The whole name of the class of the methods.</summary>
    public string FullTypeName => $"{string.Join('.', identity.Namespace.Select(n => n.Text))}.{ClassName}";

    /// <summary>The method for a type; the same one for the same type.</summary>
    public string MethodFor(TypeUse type)
    {
        Code read = _syntax.Read(type);
        if (!_methods.TryGetValue(read, out int number))
        {
            _methods.Add(read, number = _methods.Count);
            Write(number, read, _syntax.Write(type, Code.Of($"value")));
        }

        return $"RoundTrip{number}";
    }

    public string ToSource() => GeneratedCode.File(identity, code => code.Write($$"""
        internal static class {{ClassName}}
        {
            {{_code.ToCode()}}
        }
        """), CancellationToken.None);

    private void Write(int number, Code read, Code write) => _code.Write($$"""
        internal static byte[] RoundTrip{{number}}(byte[] json)
        {
            var reader = new global::System.Text.Json.Utf8JsonReader(json);
            reader.Read();
            var value = {{read}};
            using var output = new global::System.IO.MemoryStream();
            using (var writer = new global::System.Text.Json.Utf8JsonWriter(output))
            {
                {{write}};
            }

            return output.ToArray();
        }
        """);
}
