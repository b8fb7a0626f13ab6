using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>Random values for properties, with the edges that matter here.</summary>
internal static class Values
{
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>Any text that is Unicode: from control characters to what lies outside the basic plane.</summary>
    public static Gen<string> Texts { get; } =
        from runes in Gen.ListOf(Gen.OneOf(Gen.Choose(0, 127), Gen.Choose(128, 0xFFFF), Gen.Choose(0x10000, LastCodePoint)))
        select Concat(runes.Where(Rune.IsValid).Select(value => new Rune(value)));

    public static Gen<long> Ticks { get; } =
        from days in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from seconds in Gen.Choose(0, 86_399)
        from fraction in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999).Select(value => value * 10_000), Gen.Choose(0, 9_999_999))
        select (days * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond) + fraction;

    public static Gen<DateTimeOffset> Moments { get; } =
        from ticks in Ticks
        from minutes in Gen.OneOf(Gen.Constant(0), Gen.Choose(-14 * 60, 14 * 60))
        let utc = ticks - (minutes * TimeSpan.TicksPerMinute)
        select utc >= 0 && utc <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes))
            : new DateTimeOffset(ticks, TimeSpan.Zero);

    public static Gen<DateOnly> Dates { get; } = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    public static Gen<TimeOnly> Times { get; } = Ticks.Select(ticks => new TimeOnly(ticks % TimeSpan.TicksPerDay));

    public static Gen<T> Any<T>() => ArbMap.Default.GeneratorFor<T>();

    /// <summary>Fails with the smallest counterexample when the check fails for any of many values.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> check) =>
        Prop.ForAll(values.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    private static string Concat(IEnumerable<Rune> runes) => string.Concat(runes);
}
