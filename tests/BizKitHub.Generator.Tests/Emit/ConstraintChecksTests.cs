using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>The statements that check a value before it is sent.</summary>
public sealed class ConstraintChecksTests
{
    [Fact]
    public void Text_IsCheckedForItsLengthItsPatternAndItsFormat()
    {
        Is("ApiConstraint.Length(it, 2, 5, \"it\");", Given.Text, new() { MinLength = 2, MaxLength = 5 });
        Is("ApiConstraint.Length(it, 2, int.MaxValue, \"it\");", Given.Text, new() { MinLength = 2 });
        Is("ApiConstraint.Length(it, 0, 5, \"it\");", Given.Text, new() { MaxLength = 5 });
        Is("ApiConstraint.Pattern(it, Get_itPattern, \"it\");", Given.Text, new() { Pattern = "a" });
        Is("", Given.Text, Constraints.None);
        Is("", Given.Text, new() { Minimum = 1, Maximum = 2, MinItems = 1 });
    }

    [Theory]
    [InlineData((int)TextFormat.Email, "ApiFormat.Email(it, \"it\");")]
    [InlineData((int)TextFormat.IPv4, "ApiFormat.Ipv4(it, \"it\");")]
    [InlineData((int)TextFormat.IPv6, "ApiFormat.Ipv6(it, \"it\");")]
    [InlineData((int)TextFormat.HostName, "ApiFormat.HostName(it, \"it\");")]
    [InlineData((int)TextFormat.IpOrLocalhost, "")]
    [InlineData((int)TextFormat.None, "")]
    public void Format_IsCheckedWhereTheRuntimeKnowsIt(int format, string check) => Is(check, Given.Text, new() { Format = (TextFormat)format });

    [Theory]
    [InlineData((int)Primitive.Int32, "1", "9")]
    [InlineData((int)Primitive.Int64, "1L", "9L")]
    [InlineData((int)Primitive.Decimal, "1m", "9m")]
    [InlineData((int)Primitive.Double, "1d", "9d")]
    [InlineData((int)Primitive.Single, "(float)1d", "(float)9d")]
    public void Number_IsComparedInItsOwnType(int primitive, string least, string most) => Is(
        $"ApiConstraint.Minimum(it, {least}, \"it\");\nApiConstraint.Maximum(it, {most}, \"it\");",
        new PrimitiveUse((Primitive)primitive),
        new() { Minimum = 1, Maximum = 9 });

    [Fact]
    public void ExclusiveBounds_AreSaidToBe()
    {
        Is("ApiConstraint.Minimum(it, 1L, \"it\", exclusive: true);", Given.Whole, new() { Minimum = 1, IsMinimumExclusive = true });
        Is("ApiConstraint.Maximum(it, 1L, \"it\", exclusive: true);", Given.Whole, new() { Maximum = 1, IsMaximumExclusive = true });
    }

    /// <summary>A value cannot break what its type cannot hold.</summary>
    [Theory]
    [InlineData((int)Primitive.Int32, "-2147483648", "-2147483648")]
    [InlineData((int)Primitive.Int32, "2147483647", "2147483647")]
    [InlineData((int)Primitive.Int32, "-2147483649", null)]
    [InlineData((int)Primitive.Int32, "2147483648", null)]
    [InlineData((int)Primitive.Int32, "1.5", null)]
    [InlineData((int)Primitive.Int64, "-9223372036854775808", "-9223372036854775808L")]
    [InlineData((int)Primitive.Int64, "9223372036854775807", "9223372036854775807L")]
    [InlineData((int)Primitive.Int64, "-9223372036854775809", null)]
    [InlineData((int)Primitive.Int64, "9223372036854775808", null)]
    [InlineData((int)Primitive.Int64, "1.5", null)]
    [InlineData((int)Primitive.Decimal, "1.5", "1.5m")]
    public void BoundOutsideTheType_IsNotChecked(int primitive, string bound, string? literal)
    {
        decimal value = decimal.Parse(bound, System.Globalization.CultureInfo.InvariantCulture);
        var type = new PrimitiveUse((Primitive)primitive);

        Is(literal is null ? "" : $"ApiConstraint.Minimum(it, {literal}, \"it\");", type, new() { Minimum = value });
        Is(literal is null ? "" : $"ApiConstraint.Maximum(it, {literal}, \"it\");", type, new() { Maximum = value });
        Is(literal is null ? "" : $"ApiConstraint.MultipleOf(it, {literal}, \"it\");", type, new() { MultipleOf = value });
    }

    [Fact]
    public void MultipleOf_IsNotAskedOfSinglePrecision()
    {
        Is("ApiConstraint.MultipleOf(it, 2d, \"it\");", new PrimitiveUse(Primitive.Double), new() { MultipleOf = 2 });
        Is("", new PrimitiveUse(Primitive.Single), new() { MultipleOf = 2 });
    }

    [Fact]
    public void List_IsCountedAndComparedWhereItsItemsAreValues()
    {
        var constraints = new Constraints { MinItems = 1, MaxItems = 3, AreItemsUnique = true };

        Is("ApiConstraint.Items(it, 1, 3, \"it\");\nApiConstraint.Unique(it, \"it\");", new ListUse(Given.Text), constraints);
        Is("ApiConstraint.Items(it, 1, 3, \"it\");", new MapUse(Given.Text), constraints);
        Is("ApiConstraint.Items(it, 1, int.MaxValue, \"it\");", new ListUse(Given.Text), new() { MinItems = 1 });
        Is("ApiConstraint.Items(it, 0, 3, \"it\");", new ListUse(Given.Text), new() { MaxItems = 3 });
        Is("", new ListUse(Given.Text), Constraints.None);
    }

    [Theory]
    [InlineData((int)Primitive.String, true)]
    [InlineData((int)Primitive.Int32, true)]
    [InlineData((int)Primitive.Int64, true)]
    [InlineData((int)Primitive.Decimal, true)]
    [InlineData((int)Primitive.Double, false)]
    [InlineData((int)Primitive.Element, false)]
    public void Items_AreComparedWhereCSharpComparesAsJsonDoes(int primitive, bool isCompared) =>
        Is(isCompared ? "ApiConstraint.Unique(it, \"it\");" : "", new ListUse(new PrimitiveUse((Primitive)primitive)), new() { AreItemsUnique = true });

    [Fact]
    public void OtherTypes_AreNotChecked()
    {
        var all = new Constraints { MinLength = 1, Pattern = "a", Minimum = 1, MinItems = 1, AreItemsUnique = true };

        Is("", Given.Thing, all);
        Is("", new PrimitiveUse(Primitive.Boolean), all);
        Is("", new PrimitiveUse(Primitive.Guid), all);
    }

    [Fact]
    public void Parameter_IsCheckedWithItsItemsAndItsParts()
    {
        Parameter("ThingJson.Validate(it);\n", Given.Thing, isRequired: true);
        Parameter(
            """
            if (it is not null)
            {
                ThingJson.Validate(it);
            }


            """,
            Given.Thing,
            isRequired: false);
        Parameter(
            """
            foreach (var item in it)
            {
                ThingJson.Validate(item);
            }

            """,
            new ListUse(Given.Thing),
            isRequired: true);
        Parameter(
            """
            foreach (var item in it)
            {
                ThingJson.Validate(item.Value);
            }

            """,
            new MapUse(Given.Thing),
            isRequired: true);
    }

    [Fact]
    public void Items_AreCheckedOneByOne()
    {
        Parameter(
            """
            ApiConstraint.Items(it, 1, int.MaxValue, "it");
            foreach (var item in it)
            {
                ApiConstraint.Length(item, 2, int.MaxValue, "it[]");
                ApiConstraint.Pattern(item, Get_it_ItemPattern, "it[]");
            }

            """,
            new ListUse(Given.Text),
            isRequired: true,
            new() { MinItems = 1, Item = new() { MinLength = 2, Pattern = "a" } });
        Parameter(
            """
            if (it is not null)
            {
                foreach (var item in it)
                {
                    ApiConstraint.Minimum(item.Value, 1L, "it[]");
                }
            }


            """,
            new MapUse(Given.Whole),
            isRequired: false,
            new() { Item = new() { Minimum = 1 } });
        Parameter(
            """
            foreach (var item in it)
            {
                ApiConstraint.Pattern(item.Value, Get_it_ItemPattern, "it[]");
            }

            """,
            new MapUse(Given.Text),
            isRequired: true,
            new() { Item = new() { Pattern = "a" } });
    }

    [Fact]
    public void NothingToCheck_IsNothingWritten()
    {
        Parameter("", Given.Loose, isRequired: true);
        Parameter("", Given.Loose, isRequired: false);
        Parameter("", new ListUse(Given.Loose), isRequired: true);
        Parameter("", new MapUse(Given.Loose), isRequired: true);
        Parameter("", new ListUse(Given.Thing.OrNull()), isRequired: true);
        Parameter("", new MapUse(Given.Thing.OrNull()), isRequired: true);
        Parameter("", new ListUse(Given.Whole), isRequired: true, new() { Item = new() { MinLength = 1 } });
    }

    [Fact]
    public void Properties_AreCheckedWithTheirTypesName()
    {
        EquatableArray<PropertyModel> properties = Given.Many(
            Given.Property("fixed", Given.Text, constant: new(Boolean: null, "a")),
            Given.Property("name", Given.Text, constraints: new() { Pattern = "^a" }),
            Given.Property("note", Given.Text.OrNull(), constraints: new() { MaxLength = 3 }),
            Given.Property("size", Given.Whole),
            Given.Property("words", new ListUse(Given.Text), Presence.Optional, new() { Item = new() { Pattern = "^b" } }),
            Given.Property("maybe", Given.Thing.OrNull(), Presence.Optional),
            Given.Property("whole", Given.Whole.OrNull(), Presence.Optional, new() { Minimum = 1 }),
            Given.Property("part", Given.Thing),
            Given.Property("partOrNull", Given.Thing.OrNull()));

        Assert.Equal(
            """
            private static readonly ApiPattern NamePattern = new("^a");

            private static readonly ApiPattern Words_ItemPattern = new("^b");

            internal static void Validate(Box value)
            {
                ApiConstraint.Required(value, "Box");
                ApiConstraint.Required(value.Name, "Box.name");
                ApiConstraint.Pattern(value.Name, NamePattern, "Box.name");
                ApiConstraint.Length(value.Note, 0, 3, "Box.note");
                if (value.Words is { } words)
                {
                    foreach (var item in words)
                    {
                        ApiConstraint.Pattern(item, Words_ItemPattern, "Box.words[]");
                    }
                }

                if (value.Maybe.GetValueOrDefault() is { } maybe)
                {
                    ThingJson.Validate(maybe);
                }

                ApiConstraint.Minimum(value.Whole.GetValueOrDefault(), 1L, "Box.whole");
                ApiConstraint.Required(value.Part, "Box.part");
                ThingJson.Validate(value.Part);
                if (value.PartOrNull is { } partOrNull)
                {
                    ThingJson.Validate(partOrNull);
                }

            }

            """,
            Given.Written(ValidationEmitter.Of(new("Box"), properties, Code.Of($"Box"))));
        Assert.Equal(
            """
            internal static void Validate(Box value)
            {
                ApiConstraint.Required(value, "Box");
            }

            """,
            Given.Written(ValidationEmitter.Of(new("Box"), EquatableArray<PropertyModel>.Empty, Code.Of($"Box"))));
    }

    private static void Is(string expected, TypeUse type, Constraints constraints) => Assert.Equal(
        expected,
        Given.Written(code => ConstraintChecks.Write(code, Code.Of($"it"), CheckedValue.Of(Given.Operation(), Given.Parameter("it", type, constraints: constraints)))).TrimEnd('\n'));

    private static void Parameter(string expected, TypeUse type, bool isRequired, Constraints? constraints = null) => Assert.Equal(
        expected,
        Given.Written(code => ValidationEmitter.WriteParameter(code, Given.Operation(), Given.Parameter("it", type, isRequired: isRequired, constraints: constraints))));
}
