namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>The Schema Object of all dialects. Its fields are <see cref="SchemaFields"/>.</summary>
internal static class SchemaGrammar
{
    public static ObjectShape Schema { get; } = new("a schema", SchemaFields.OfSchema) { Section = "schemas", IsOpen = true };

    public static ObjectShape Discriminator { get; } = new("a discriminator", SchemaFields.OfDiscriminator);
}
