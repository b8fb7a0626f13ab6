using BizKitHub.Generator.Bind.Schemas;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>How deep schemas are read within schemas: no deeper than a thread's stack allows.</summary>
public sealed class NestingTests
{
    private readonly Nesting _nesting = new();
    private readonly List<string> _read = [];

    [Fact]
    public void UntilSixtyLevels_AllIsReadAtOnce_AndFromThereWhenAllAroundItIs()
    {
        Within(60, () =>
        {
            _nesting.NowOrLater(() => _read.Add("later"));
            Within(59, () => { });
            _read.Add("first");
        });

        Assert.Equal(["first", "later"], _read);

        _read.Clear();
        Within(59, () =>
        {
            _nesting.NowOrLater(() => _read.Add("now"));
            _read.Add("then");
        });

        Assert.Equal(["now", "then"], _read);
    }

    [Fact]
    public void WhatWasPutOff_MayPutOffMore_AndIsReadInItsOrder()
    {
        Within(60, () =>
        {
            _nesting.NowOrLater(() =>
            {
                Within(60, () => _nesting.NowOrLater(() => _read.Add("third")));
                _read.Add("first");
            });
            _nesting.NowOrLater(() => _read.Add("second"));
        });

        Assert.Equal(["first", "second", "third"], _read);
        Within(60, () => _nesting.NowOrLater(() => _read.Add("again")));
        Assert.Equal("again", _read[^1]);
    }

    [Fact]
    public void AfterOneHundredAndFiftyLevels_NothingIsRead()
    {
        Within(149, () => Assert.False(_nesting.IsExhausted));
        Within(150, () => Assert.True(_nesting.IsExhausted));
        Assert.False(_nesting.IsExhausted);
    }

    private void Within(int levels, Action read) => _ = _nesting.Within(() =>
    {
        if (levels > 1)
        {
            Within(levels - 1, read);
        }
        else
        {
            read();
        }

        return levels;
    });
}
