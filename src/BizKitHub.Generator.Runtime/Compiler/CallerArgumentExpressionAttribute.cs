namespace System.Runtime.CompilerServices;

/// <summary>Asks for the expression that is another argument.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute : global::System.Attribute
{
    public CallerArgumentExpressionAttribute(string parameterName) => ParameterName = parameterName;

    public string ParameterName { get; }
}
