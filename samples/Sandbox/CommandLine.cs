using System.Diagnostics.CodeAnalysis;

namespace BizKitHub.Sandbox;

/// <summary>Reads the program's one argument, <c>--urls</c>; like the option's usual owner it takes the value after a space or an equals sign.</summary>
internal static class CommandLine
{
    public const string Usage = "Usage: dotnet run --project samples/Sandbox [--urls http://127.0.0.1:5080]";

    private static Uri UsualUrl { get; } = new("http://127.0.0.1:5080");

    public static bool TryRead(string[] arguments, [NotNullWhen(true)] out Uri? url)
    {
        url = arguments switch
        {
            [] => UsualUrl,
            ["--urls", var value] => Parse(value),
            [var single] when single.StartsWith("--urls=", StringComparison.Ordinal) => Parse(single["--urls=".Length..]),
            _ => null,
        };
        return url is not null;
    }

    private static Uri? Parse(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp ? url : null;
}
