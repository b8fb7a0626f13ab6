using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>How types are spelled: declared, read, written, mentioned.</summary>
public sealed class TypeSyntaxTests
{
    private static readonly TypeSyntax Syntax = Given.Syntax;

    private static readonly TypeSyntax Older = new(Given.Shop with { Target = Given.Older });

    private static readonly TypeUse[] Types =
    [
        Given.Text,
        Given.Text.OrNull(),
        Given.Whole,
        Given.Whole.OrNull(),
        new PrimitiveUse(Primitive.Uri, IsNullable: true),
        new PrimitiveUse(Primitive.Element),
        new PrimitiveUse(Primitive.Element, IsNullable: true),
        Given.Thing,
        Given.Thing.OrNull(),
        Given.Kind,
        Given.Kind.OrNull(),
        new ListUse(Given.Text),
        new ListUse(Given.Thing.OrNull(), IsNullable: true),
        new MapUse(Given.Whole.OrNull()),
        new MapUse(new ListUse(Given.Kind), IsNullable: true),
    ];

    [Fact]
    public void Primitives_AreWhatTheFrameworkOfTheClientHas() => Assert.Equal(
        """
        String: string, string
        Boolean: bool, bool
        Int32: int, int
        Int64: long, long
        Decimal: decimal, decimal
        Double: double, double
        Single: float, float
        DateTimeOffset: DateTimeOffset, DateTimeOffset
        DateOnly: DateOnly, DateTime
        TimeOnly: TimeOnly, TimeSpan
        Guid: Guid, Guid
        Uri: Uri, Uri
        Bytes: ReadOnlyMemory<byte>, ReadOnlyMemory<byte>
        Element: JsonElement, JsonElement
        """,
        string.Join('\n', Enum.GetValues<Primitive>().Select(p => $"{p}: {Syntax.Of(new PrimitiveUse(p))}, {Older.Of(new PrimitiveUse(p))}")));

    [Fact]
    public void Type_IsDeclaredWithItsQuestionMark() => Assert.Equal(
        """
        string, string?
        string?, string?
        long, long?
        long?, long?
        Uri?, Uri?
        JsonElement, JsonElement?
        JsonElement?, JsonElement?
        Thing, Thing?
        Thing?, Thing?
        Kind, Kind?
        Kind?, Kind?
        IReadOnlyList<string>, IReadOnlyList<string>?
        IReadOnlyList<Thing?>?, IReadOnlyList<Thing?>?
        IReadOnlyDictionary<string, long?>, IReadOnlyDictionary<string, long?>?
        IReadOnlyDictionary<string, IReadOnlyList<Kind>>?, IReadOnlyDictionary<string, IReadOnlyList<Kind>>?
        """,
        string.Join('\n', Types.Select(t => $"{Syntax.Of(t)}, {Syntax.Nullable(t)}")));

    [Fact]
    public void Value_IsReadWithNullWhereItsTypeAllowsIt() => Assert.Equal(
        """
        ReadString(ref reader)
        ReadNullableString(ref reader)
        ReadInt64(ref reader)
        ReadNullableInt64(ref reader)
        ReadNullableUri(ref reader)
        ReadElement(ref reader)
        ReadElement(ref reader)
        ThingJson.Read(ref reader)
        ReadNullable(ref reader, ThingJson.Read)
        KindJson.Read(ref reader)
        ReadNullableValue(ref reader, KindJson.Read)
        ReadList(ref reader, JsonReading.ReadString)
        ReadNullableList(ref reader, static (ref Utf8JsonReader reader) => ReadNullable(ref reader, ThingJson.Read))
        ReadMap(ref reader, JsonNullables.ReadNullableInt64)
        ReadNullableMap(ref reader, static (ref Utf8JsonReader reader) => ReadList(ref reader, KindJson.Read))
        """,
        string.Join('\n', Types.Select(Syntax.Read)));

    [Fact]
    public void OptionalValue_IsReadWithNull() => Assert.Equal(
        """
        ReadNullableString(ref reader)
        ReadNullableString(ref reader)
        ReadNullableInt64(ref reader)
        ReadNullableInt64(ref reader)
        ReadNullableUri(ref reader)
        ReadElement(ref reader)
        ReadElement(ref reader)
        ReadNullable(ref reader, ThingJson.Read)
        ReadNullable(ref reader, ThingJson.Read)
        ReadNullableValue(ref reader, KindJson.Read)
        ReadNullableValue(ref reader, KindJson.Read)
        ReadNullableList(ref reader, JsonReading.ReadString)
        ReadNullableList(ref reader, static (ref Utf8JsonReader reader) => ReadNullable(ref reader, ThingJson.Read))
        ReadNullableMap(ref reader, JsonNullables.ReadNullableInt64)
        ReadNullableMap(ref reader, static (ref Utf8JsonReader reader) => ReadList(ref reader, KindJson.Read))
        """,
        string.Join('\n', Types.Select(Syntax.ReadNullable)));

    [Fact]
    public void Reader_IsAMethodWhereThereIsOne() => Assert.Equal(
        """
        JsonReading.ReadString
        JsonNullables.ReadNullableString
        JsonReading.ReadInt64
        JsonNullables.ReadNullableInt64
        JsonNullables.ReadNullableUri
        JsonReading.ReadElement
        static (ref Utf8JsonReader reader) => ReadElement(ref reader)
        ThingJson.Read
        static (ref Utf8JsonReader reader) => ReadNullable(ref reader, ThingJson.Read)
        KindJson.Read
        static (ref Utf8JsonReader reader) => ReadNullableValue(ref reader, KindJson.Read)
        static (ref Utf8JsonReader reader) => ReadList(ref reader, JsonReading.ReadString)
        static (ref Utf8JsonReader reader) => ReadNullableList(ref reader, static (ref Utf8JsonReader reader) => ReadNullable(ref reader, ThingJson.Read))
        static (ref Utf8JsonReader reader) => ReadMap(ref reader, JsonNullables.ReadNullableInt64)
        static (ref Utf8JsonReader reader) => ReadNullableMap(ref reader, static (ref Utf8JsonReader reader) => ReadList(ref reader, KindJson.Read))
        """,
        string.Join('\n', Types.Select(Syntax.Reader)));

    [Fact]
    public void Value_IsWrittenByAStatement() => Assert.Equal(
        """
        WriteString(writer, it)
        WriteString(writer, it)
        WriteInt64(writer, it)
        WriteNullableValue(writer, it, JsonWriting.WriteInt64)
        WriteNullable(writer, it, JsonWriting.WriteUri)
        WriteElement(writer, it)
        WriteNullableValue(writer, it, JsonWriting.WriteElement)
        ThingJson.Write(writer, it)
        WriteNullable(writer, it, ThingJson.Write)
        KindJson.Write(writer, it)
        WriteNullableValue(writer, it, KindJson.Write)
        WriteList(writer, it, JsonWriting.WriteString)
        WriteNullable(writer, it, static (writer, value) => WriteList(writer, value, static (writer, value) => WriteNullable(writer, value, ThingJson.Write)))
        WriteMap(writer, it, static (writer, value) => WriteNullableValue(writer, value, JsonWriting.WriteInt64))
        WriteNullable(writer, it, static (writer, value) => WriteMap(writer, value, static (writer, value) => WriteList(writer, value, KindJson.Write)))
        """,
        string.Join('\n', Types.Select(t => Syntax.Write(t, Code.Of($"it")))));

    [Fact]
    public void Writer_IsAMethodWhereThereIsOne() => Assert.Equal(
        """
        JsonWriting.WriteString
        JsonWriting.WriteString
        JsonWriting.WriteInt64
        static (writer, value) => WriteNullableValue(writer, value, JsonWriting.WriteInt64)
        static (writer, value) => WriteNullable(writer, value, JsonWriting.WriteUri)
        JsonWriting.WriteElement
        static (writer, value) => WriteNullableValue(writer, value, JsonWriting.WriteElement)
        ThingJson.Write
        static (writer, value) => WriteNullable(writer, value, ThingJson.Write)
        KindJson.Write
        static (writer, value) => WriteNullableValue(writer, value, KindJson.Write)
        static (writer, value) => WriteList(writer, value, JsonWriting.WriteString)
        static (writer, value) => WriteNullable(writer, value, static (writer, value) => WriteList(writer, value, static (writer, value) => WriteNullable(writer, value, ThingJson.Write)))
        static (writer, value) => WriteMap(writer, value, static (writer, value) => WriteNullableValue(writer, value, JsonWriting.WriteInt64))
        static (writer, value) => WriteNullable(writer, value, static (writer, value) => WriteMap(writer, value, static (writer, value) => WriteList(writer, value, KindJson.Write)))
        """,
        string.Join('\n', Types.Select(Syntax.Writer)));

    [Fact]
    public void Comment_MentionsATypeInWordsAndALink()
    {
        Assert.Equal("<c>long</c>", Syntax.Mention(Given.Whole.OrNull()).Text);
        Assert.Equal("<see cref=\"global::Shop.Thing\"/>", Syntax.Mention(Given.Thing).Text);
        Assert.Equal("a list of <see cref=\"global::Shop.Thing\"/>", Syntax.Mention(new ListUse(Given.Thing)).Text);
        Assert.Equal("a map of a list of <c>string</c>", Syntax.Mention(new MapUse(new ListUse(Given.Text))).Text);
    }

    [Fact]
    public void HiddenName_IsWrittenWhole()
    {
        var syntax = new TypeSyntax(Given.Shop with { HiddenNames = Given.Many("Guid", "ObsoleteAttribute", "UriAttribute") });

        Assert.Equal("global::System.Guid", syntax.Of(FrameworkName.Guid).Text);
        Assert.Equal("global::System.Obsolete", syntax.Of(FrameworkName.Obsolete).Text);
        Assert.Equal("Uri", syntax.Of(FrameworkName.Uri).Text);
        Assert.Equal("global::System.Guid?", syntax.Of(new PrimitiveUse(Primitive.Guid, IsNullable: true)).Text);
    }

    [Fact]
    public void NameOfANestedType_HidesThoseAround()
    {
        TypeSyntax syntax = new TypeSyntax(Given.Shop with { HiddenNames = Given.Many("Guid") }).Within([new("Task"), new("Thing")]);

        Assert.Equal("global::System.Threading.Tasks.Task", syntax.Of(FrameworkName.Task).Text);
        Assert.Equal("global::System.Guid", syntax.Of(FrameworkName.Guid).Text);
        Assert.Equal("global::Shop.Thing", syntax.Of(Given.Thing).Text);
        Assert.Equal("Loose", syntax.Of(Given.Loose).Text);
        Assert.Equal("Task", Syntax.Of(FrameworkName.Task).Text);
    }

    [Fact]
    public void Client_DecidesAboutNamespaceAndAccessibility()
    {
        var syntax = new TypeSyntax(Given.Shop with { Namespace = Given.Many(new Identifier("Acme"), new Identifier("event")), IsPublic = false });

        Assert.Equal("global::Acme.@event", syntax.Namespace.Text);
        Assert.Equal("internal", syntax.Accessibility.Text);
        Assert.Equal("public", Syntax.Accessibility.Text);
        Assert.Equal("global::Acme.@event.Thing", syntax.Whole(new("Thing")).Text);
        Assert.Equal("ApiFile", Syntax.Of(new FileUse()).Text);
        Assert.StartsWith("[GeneratedCode(\"BizKitHub.Generator\", \"", Syntax.GeneratedCode.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OlderFramework_LacksMethodsThatTheRuntimeHas()
    {
        Assert.Equal("global::System.ArgumentNullException.ThrowIfNull", Syntax.ThrowIfNull.Text);
        Assert.Equal("global::Shop.Internal.Arguments.ThrowIfNull", Older.ThrowIfNull.Text);
        Assert.Equal("global::System.Collections.ObjectModel.ReadOnlyDictionary<string, Thing>.Empty", Syntax.EmptyMap(Given.Thing).Text);
        Assert.Equal("global::Shop.Internal.EmptyMap<Thing>.Value", Older.EmptyMap(Given.Thing).Text);
    }
}
