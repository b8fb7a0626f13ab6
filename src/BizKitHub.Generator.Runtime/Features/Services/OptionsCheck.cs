namespace BizKitHub.Generator.Runtime.Internal;

using global::Microsoft.Extensions.Options;
using global::System;

/// <summary>Refuses options that no client can be made with, or whose secrets cannot be secrets of this API.</summary>
internal sealed class OptionsCheck<TOptions> : IValidateOptions<TOptions>
    where TOptions : class
{
    private readonly string _name;
    private readonly Func<TOptions, string?> _problem;

    public OptionsCheck(string name, Func<TOptions, string?> problem)
    {
        _name = name;
        _problem = problem;
    }

    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        name != _name ? ValidateOptionsResult.Skip
        : _problem(options) is { } problem ? ValidateOptionsResult.Fail(problem)
        : ValidateOptionsResult.Success;
}
