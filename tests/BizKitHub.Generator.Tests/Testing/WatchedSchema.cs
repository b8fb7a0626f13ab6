using System.Reflection;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>A schema that tells when it is looked at. Public and open, because the framework derives from it.</summary>
public class WatchedSchema : DispatchProxy
{
    private Action _tell = () => { };
    private IOpenApiSchema? _schema;

    internal static IOpenApiSchema Of(IOpenApiSchema schema, Action tell)
    {
        IOpenApiSchema proxy = Create<IOpenApiSchema, WatchedSchema>();
        ((WatchedSchema)proxy)._schema = schema;
        ((WatchedSchema)proxy)._tell = tell;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _tell();
        return targetMethod!.Invoke(_schema, args);
    }
}
