namespace System.Runtime.CompilerServices;

/// <summary>Keeps compilers away that do not know a feature.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute : global::System.Attribute
{
    public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

    public string FeatureName { get; }
}
