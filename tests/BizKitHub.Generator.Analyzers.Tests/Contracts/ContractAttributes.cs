namespace BizKitHub.Generator.Analyzers.Tests.Contracts;

/// <summary>The attributes that every generated client brings with it, for the end of a file whose namespace goes to its end.</summary>
internal static class ContractAttributes
{
    public const string Text = """

        [global::System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "0.1.0")]
        [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property)]
        public sealed class ApiKeyAttribute : global::System.Attribute
        {
            public string? Pattern { get; set; }
            public int MinLength { get; set; }
            public int MaxLength { get; set; }
            public string? Sample { get; set; }
        }

        [global::System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "0.1.0")]
        [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property)]
        public sealed class ApiConstraintAttribute : global::System.Attribute
        {
            public string? Pattern { get; set; }
            public int MinLength { get; set; }
            public int MaxLength { get; set; } = int.MaxValue;
            public double Minimum { get; set; } = double.MinValue;
            public bool MinimumIsExclusive { get; set; }
            public double Maximum { get; set; } = double.MaxValue;
            public bool MaximumIsExclusive { get; set; }
            public double MultipleOf { get; set; }
            public int MinItems { get; set; }
            public int MaxItems { get; set; } = int.MaxValue;
            public string? Format { get; set; }
        }

        [global::System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "0.1.0")]
        [global::System.AttributeUsage(global::System.AttributeTargets.Property)]
        public sealed class ApiValueAttribute : global::System.Attribute
        {
            public ApiValueAttribute(string value) => Value = value;
            public string Value { get; }
        }
        """;
}
