using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using BizKitHub.Generator.Benchmarks.Peers;

namespace BizKitHub.Generator.Benchmarks.Calls;

/// <summary>
/// NSwag's client for the same document, called by compiled delegates. It takes no key from the contract, so its
/// addresses are shorter by that.
/// </summary>
internal static class NSwagCaller
{
    public static Caller Load(Assembly assembly, HttpMessageHandler handler, Uri address)
    {
        Type type = assembly.GetType("NSwagClient.CustomerClient", throwOnError: true)!;
        object client = Activator.CreateInstance(type, new HttpClient(handler))!;
        type.GetProperty("BaseUrl")!.SetValue(client, address.AbsoluteUri);
        return new(
            NSwag.Name,
            Call(client, "GetApiV1CustomerGetAccountInfoAsync", Caller.IdentityId, Caller.CustomerRealIp),
            Call(client, "PostApiV1CustomerCreateAsync", $$"""
                {"email":"jan@barasek.com","companyName":"BizKitHub","companyRegistrationNumber":"05103118",
                 "taxIdentificationNumber":"CZ9609040727","customerRealIp":"{{Caller.CustomerRealIp}}"}
                """),
            Call(client, "PostApiV1CustomerCreditSpendAsync", $$"""
                {"identityId":"{{Caller.IdentityId}}","amount":100,"description":"video.rewrite:15m","customerRealIp":"{{Caller.CustomerRealIp}}"}
                """));
    }

    /// <summary>A call whose arguments are made once; a body is made of its JSON.</summary>
    private static Func<Task> Call(object client, string method, params string[] arguments)
    {
        MethodInfo target = client.GetType().GetMethods().Single(m => m.Name == method && m.GetParameters()[^1].ParameterType == typeof(CancellationToken));
        IEnumerable<Expression> values = target.GetParameters()[..^1].Zip(arguments, (p, text) =>
            (Expression)Expression.Constant(p.ParameterType == typeof(string) ? text : JsonSerializer.Deserialize(text, p.ParameterType), p.ParameterType));
        MethodCallExpression call = Expression.Call(Expression.Constant(client), target, [.. values, Expression.Default(typeof(CancellationToken))]);
        return Expression.Lambda<Func<Task>>(call).Compile();
    }
}
