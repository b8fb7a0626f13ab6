using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Fuzzing.Responses;

/// <summary>
/// Gives a mutated answer to a client, once to its converters and once to a call, and checks what is promised: a value, or
/// <see cref="JsonException"/> from the one and the client's own exception from the other.
/// </summary>
internal sealed class ResponseTrial : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private static readonly HttpStatusCode[] Statuses = [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.NotFound];

    private readonly CompiledClient _client;
    private readonly CannedAnswer _server = new();
    private readonly HttpClient _http;
    private readonly (object Group, MethodInfo Method)[] _calls;

    public ResponseTrial(CompiledClient client)
    {
        _client = client;
        _http = new HttpClient(_server, disposeHandler: false) { BaseAddress = new Uri("https://a.example/") };
        object options = Activator.CreateInstance(client.Options)!;
        client.Options.GetProperty("BaseAddress")?.SetValue(options, new Uri("https://a.example/"));
        client.Options.GetProperty("MaxRetries")?.SetValue(options, 0);
        object instance = Activator.CreateInstance(client.Client, _http, options)!;
        _calls =
        [
            .. client.Model.Groups
                .Select(g => client.Client.GetProperty(g.Name.Text)!)
                .SelectMany(p => p.PropertyType.GetMethods().Where(IsCallable).Select(m => (p.GetValue(instance)!, m))),
        ];
    }

    /// <summary>How many values were read in spite of everything.</summary>
    public int Values { get; private set; }

    /// <summary>How many calls were made.</summary>
    public int Calls { get; private set; }

    public Finding? Try(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        (TypeModel model, Type type) = _client.Types[random.Next(_client.Types.Count)];
        byte[] bytes = new ResponseMutator(random).Change(new SampleJson(_client.Model, random).Of(model));
        return TryConverter(bytes, type) ?? (_calls.Length > 0 ? TryCall(bytes, random) : null);
    }

    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
    }

    private Finding? TryConverter(byte[] bytes, Type type)
    {
        try
        {
            Values += JsonSerializer.Deserialize(bytes, type) is null ? 0 : 1;
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Unexpected($"as {type.Name}", bytes, exception);
        }
    }

    private Finding? TryCall(byte[] bytes, Random random)
    {
        (object group, MethodInfo method) = _calls[random.Next(_calls.Length)];
        _server.Status = Statuses[random.Next(Statuses.Length)];
        _server.Body = bytes;
        Calls++;
        try
        {
            var call = (Task)method.Invoke(group, BindingFlags.DoNotWrapExceptions, binder: null, [.. method.GetParameters().Select(Argument)], CultureInfo.InvariantCulture)!;
            return call.Wait(Longest) ? null : new("hang", method.Name);
        }
        catch (AggregateException together) when (_client.Exception.IsInstanceOfType(together.InnerException))
        {
            return null;
        }
        catch (AggregateException together)
        {
            return Unexpected($"to {method.DeclaringType!.Name}.{method.Name}, status {(int)_server.Status}", bytes, together.InnerException!);
        }
        catch (ArgumentException)
        {
            // The samples of arguments break a constraint: the call was never made.
            Calls--;
            return null;
        }
    }

    private static Finding Unexpected(string place, byte[] bytes, Exception exception) =>
        new("exception " + exception.GetType().Name, $"{exception}\nAn answer {place}, in Base64: {Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 3_000)))}");

    private static bool IsCallable(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType) && method.GetParameters().All(p => p.IsOptional || p.ParameterType == typeof(string) || p.ParameterType.IsValueType);

    private static object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) && !parameter.IsOptional ? "x"
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? Activator.CreateInstance(parameter.ParameterType)
        : null;
}
