using BizKitHub.Generator.Pipeline;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>Which items share a slot, and that no other item decides it.</summary>
public sealed class SlotTests
{
    private const int Count = 7;

    private static readonly string[] Items = [.. Enumerable.Range(0, 40).Select(i => "Item" + i)];

    [Fact]
    public void EachItem_IsInOneSlot_InTheOrderOfNames()
    {
        Slot<string>[] slots = [.. Slot<string>.Fill(Items, i => i, Count)];

        Assert.Equal(Count, slots.Length);
        Assert.Equal(Items.Order(StringComparer.Ordinal), slots.SelectMany(s => s.Items).Order(StringComparer.Ordinal));
        Assert.All(slots, s => Assert.Equal(s.Items.Order(StringComparer.Ordinal), s.Items));
        Assert.All(slots, s => Assert.InRange(s.Items.Count, 1, Items.Length / 2));
    }

    [Fact]
    public void OrderOfTheItems_DoesNotMatter() =>
        Assert.Equal(Slot<string>.Fill(Items, i => i, Count), Slot<string>.Fill(Items.Reverse(), i => i, Count));

    [Fact]
    public void AddedItem_ChangesOneSlot()
    {
        Slot<string>[] before = [.. Slot<string>.Fill(Items, i => i, Count)];
        Slot<string>[] after = [.. Slot<string>.Fill(["Added", .. Items], i => i, Count)];

        Assert.Equal(1, before.Zip(after).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void NothingToFillIn_LeavesEverySlotEmpty() => Assert.All(Slot<string>.Fill([], i => i, Count), s => Assert.True(s.Items.IsEmpty));

    [Fact]
    public void NameAlone_DecidesTheSlot() => Assert.Equal(
        Slot<string>.Fill(["a", "b", "c"], i => i, Count).Select(s => s.Items.Count),
        Slot<string>.Fill(["xa", "xb", "xc"], i => i[1..], Count).Select(s => s.Items.Count));
}
