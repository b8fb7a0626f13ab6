using BizKitHub.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>Which types references bring, be they projects, assemblies, modules, or nothing that can be read.</summary>
public sealed class ReferencedTypesTests
{
    private const string Code = """
        public class Bare { class Inner { } public class Shown { } }
        internal class Hidden { }
        namespace Shop { public class Cart { } public struct Money { } public interface IBasket<T> { } internal class Till { } }
        namespace Shop.Inner { public class Cart { } public class Shelf { } }
        """;

    [Theory]
    [InlineData("project")]
    [InlineData("assembly")]
    [InlineData("module")]
    public void PublicTypes_AreFoundByTheirWholeNames(string kind)
    {
        var types = new ReferencedTypes([Reference(kind)]);

        Assert.All(["Bare", "Shop.Cart", "Shop.Money", "Shop.IBasket`1", "Shop.Inner.Cart"], name => Assert.True(types.HasPublic(name), name));
        Assert.All(
            ["Hidden", "Cart", "Inner", "Shown", "Shop.Till", "Shop.Bare", "Shop.Shelf", "Shop.Inner.Money", "Shop.IBasket", "shop.Cart", "Shop.Inner"],
            name => Assert.False(types.HasPublic(name), name));
        Assert.Equal(["Cart", "Money"], types.PublicIn("Shop", new HashSet<string> { "Cart", "Money", "Till", "Shelf" }).Order());
        Assert.Equal(["Bare"], types.PublicIn("", new HashSet<string> { "Bare", "Hidden", "Cart" }));
    }

    [Fact]
    public void SeveralTypes_MayComeFromSeveralReferences()
    {
        var types = new ReferencedTypes([DeclaredTypes.Named("Shop.Cart"), DeclaredTypes.Named("Shop.Money", "Post.Letter")]);

        Assert.True(types.HasPublic("Shop.Cart", "Post.Letter", "Shop.Money"));
        Assert.False(types.HasPublic("Shop.Cart", "Post.Stamp"));
        Assert.False(new ReferencedTypes([]).HasPublic("Shop.Cart"));
        Assert.Equal(
            ["Shop.Till", "Post.Stamp"],
            types.NotPublic(["Shop.Cart", "Shop.Till", "Post.Stamp", "Post.Letter"]));
    }

    [Fact]
    public void FileThatIsNoAssembly_HasNoTypes()
    {
        var types = new ReferencedTypes([MetadataReference.CreateFromImage([1, 2, 3]), DeclaredTypes.Named("Shop.Cart")]);

        Assert.True(types.HasPublic("Shop.Cart"));
        Assert.False(types.HasPublic("Shop.Money"));
    }

    private static MetadataReference Reference(string kind)
    {
        CSharpCompilation library = DeclaredTypes.Compile(Code);
        return kind switch
        {
            "project" => library.ToMetadataReference(),
            "assembly" => MetadataReference.CreateFromImage(Image(library)),
            _ => MetadataReference.CreateFromImage(
                Image(library.WithOptions(library.Options.WithOutputKind(OutputKind.NetModule))),
                MetadataReferenceProperties.Module),
        };
    }

    private static byte[] Image(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return image.ToArray();
    }
}
