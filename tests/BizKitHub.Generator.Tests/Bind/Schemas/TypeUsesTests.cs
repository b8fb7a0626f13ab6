using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>A type without a name of its own is called after what all its uses have in common.</summary>
public sealed class TypeUsesTests
{
    [Theory]
    [InlineData("Order.Create/Request/item", "OrderCreateItem", "OrderCreateRequestItem", "OrderCreateRequestItem")]
    [InlineData("Order.Create//item", "OrderCreateItem", "OrderCreateItem", "OrderCreateItem")]
    [InlineData("Order.Create/Request/item|Order.Create/Response/item", "OrderCreateItem", "OrderCreateItem", "OrderCreateRequestItem")]
    [InlineData("Order.Create/Request/item|Order.Change/Request/item", "OrderItem", "OrderRequestItem", "OrderChangeRequestItem")]
    [InlineData("Order.Create/Request/item|Invoice.Create/Request/item", "Item", "RequestItem", "InvoiceCreateRequestItem")]
    [InlineData("Order.Create/Request/item|Order/Request/item", "OrderItem", "OrderRequestItem", "OrderCreateRequestItem")]
    [InlineData("Order.Create/Response/items[]", "OrderCreateItem", "OrderCreateResponseItem", "OrderCreateResponseItemsItem")]
    [InlineData("Order.Create/Response/lines.items[]", "OrderCreateItem", "OrderCreateResponseItem", "OrderCreateResponseLinesItemsItem")]
    [InlineData("Order.Create/Response/oldPrice|Order.Create/Response/newPrice", "OrderCreatePrice", "OrderCreateResponsePrice", "OrderCreateResponseNewPrice")]
    [InlineData("Order.Create/Response/price|Order.Create/Response/newPrice", "OrderCreatePrice", "OrderCreateResponsePrice", "OrderCreateResponseNewPrice")]
    [InlineData("Order.Create/Response/mare|Order.Create/Response/care", "OrderCreateCare", "OrderCreateResponseCare", "OrderCreateResponseCare")]
    [InlineData("Order.Create/Response/price|Order.Create/Response/Price", "OrderCreatePrice", "OrderCreateResponsePrice", "OrderCreateResponsePrice")]
    [InlineData("Order.Create/Response/aTaxRate|Order.Create/Response/bTaxRate|Order.Create/Response/cRate", "OrderCreateRate", "OrderCreateResponseRate", "OrderCreateResponseATaxRate")]
    [InlineData("Order.Create/Response/", "OrderCreateResponse", "OrderCreateResponseResponse", "OrderCreateResponse")]
    public void Names_GoFromWhatUsesShareToTheWholeWay(string uses, string qualified, string withRole, string inFull)
    {
        var type = new TypeUses(Uses(uses));

        Assert.Equal((qualified, withRole, inFull), (type.Qualified().Text, type.QualifiedWithRole().Text, type.InFull().Text));
    }

    [Theory]
    [InlineData("Order.Create/Request/item|Order.Change/Request/item", "Order")]
    [InlineData("Order.Create/Request/item|Invoice.Create/Request/item", null)]
    [InlineData("Order/Request/item", "Order")]
    public void OnlyGroup_IsTheOneThatAllUsesAreIn(string uses, string? group) => Assert.Equal(group, new TypeUses(Uses(uses)).OnlyGroup());

    [Fact]
    public void Names_AreTheSame_WhateverUseCameFirst()
    {
        SchemaUse[] uses = Uses("Order.Create/Response/newPrice|Order.Create/Request/oldPrice|Order.Change/Request/salePrice");

        Assert.Equal(new TypeUses(uses).InFull(), new TypeUses([.. uses.Reverse()]).InFull());
        Assert.Equal("OrderChangeRequestSalePrice", new TypeUses(uses).InFull().Text);
        Assert.Equal("OrderPrice", new TypeUses(uses).Qualified().Text);
    }

    [Fact]
    public void Use_TellsItsWholeWay()
    {
        SchemaUse use = Use("Order.Create/Response/").Property("lines").Item();

        Assert.Equal(["Order", "Create", "Response", "lines-item"], use.InFull());
        Assert.Equal("line", use.Leaf);
        Assert.Equal(["Order", "Create", "Response", "Card", "lines-item"], use.InCase("Card").InFull());
        Assert.Equal(["Order", "Create", "Response", "Card", "Old", "lines-item"], use.InCase("Card").InCase("Old").InFull());
        Assert.Equal(["Order", "Create", "Response", "lines-item-item"], use.Item().InFull());
        Assert.Equal("line", use.Item().Leaf);
        Assert.Equal(["Order", "Create", "Response", "line-Text"], use.Shape("Text").InFull());
        Assert.Equal(["Order", "Create", "Response", "lines-item", "price"], use.Property("price").InFull());
        Assert.Equal(["Order", "Create", "Response", "lines-item", "price-item"], use.Property("price").Item().InFull());
        Assert.Equal(["Order", "Create", "Response", "lines-item", "price-Text"], use.Property("price").Shape("Text").InFull());
    }

    [Fact]
    public void UseAtTheTop_IsCalledAfterItsDirection()
    {
        SchemaUse use = Use("Order.Create/Response/");

        Assert.Equal("Response", use.Leaf);
        Assert.Equal(["Order", "Create", "Response"], use.InFull());
        Assert.Equal(["Order", "Create", "Response", "item"], use.Item().InFull());
        Assert.Equal(["Order", "Create", "Response", "Text"], use.Shape("Text").InFull());
        Assert.Equal(["Order"], Use("Order//").InFull());
    }

    private static SchemaUse[] Uses(string uses) => [.. uses.Split('|').Select(Use)];

    /// <summary><c>Group.Method/Role/path.to.it</c>.</summary>
    private static SchemaUse Use(string use)
    {
        string[] parts = use.Split('/');
        string[] path = parts[2].Length == 0 ? [] : parts[2].Split('.');
        return new(new(parts[0].Split('.')), parts[1], path.ToEquatableArray());
    }
}
