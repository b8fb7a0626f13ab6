namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>A hundred properties, half of them required.</summary>
public sealed record Wide
{
    public required string AlphaStringValue { get; init; }

    public int? AlphaIntValue { get; init; }

    public required decimal AlphaDecimalValue { get; init; }

    public bool? AlphaBoolValue { get; init; }

    public required DateTimeOffset AlphaDateValue { get; init; }

    public string? BravoStringValue { get; init; }

    public required int BravoIntValue { get; init; }

    public decimal? BravoDecimalValue { get; init; }

    public required bool BravoBoolValue { get; init; }

    public DateTimeOffset? BravoDateValue { get; init; }

    public required string CharlieStringValue { get; init; }

    public int? CharlieIntValue { get; init; }

    public required decimal CharlieDecimalValue { get; init; }

    public bool? CharlieBoolValue { get; init; }

    public required DateTimeOffset CharlieDateValue { get; init; }

    public string? DeltaStringValue { get; init; }

    public required int DeltaIntValue { get; init; }

    public decimal? DeltaDecimalValue { get; init; }

    public required bool DeltaBoolValue { get; init; }

    public DateTimeOffset? DeltaDateValue { get; init; }

    public required string EchoStringValue { get; init; }

    public int? EchoIntValue { get; init; }

    public required decimal EchoDecimalValue { get; init; }

    public bool? EchoBoolValue { get; init; }

    public required DateTimeOffset EchoDateValue { get; init; }

    public string? FoxtrotStringValue { get; init; }

    public required int FoxtrotIntValue { get; init; }

    public decimal? FoxtrotDecimalValue { get; init; }

    public required bool FoxtrotBoolValue { get; init; }

    public DateTimeOffset? FoxtrotDateValue { get; init; }

    public required string GolfStringValue { get; init; }

    public int? GolfIntValue { get; init; }

    public required decimal GolfDecimalValue { get; init; }

    public bool? GolfBoolValue { get; init; }

    public required DateTimeOffset GolfDateValue { get; init; }

    public string? HotelStringValue { get; init; }

    public required int HotelIntValue { get; init; }

    public decimal? HotelDecimalValue { get; init; }

    public required bool HotelBoolValue { get; init; }

    public DateTimeOffset? HotelDateValue { get; init; }

    public required string IndiaStringValue { get; init; }

    public int? IndiaIntValue { get; init; }

    public required decimal IndiaDecimalValue { get; init; }

    public bool? IndiaBoolValue { get; init; }

    public required DateTimeOffset IndiaDateValue { get; init; }

    public string? JuliettStringValue { get; init; }

    public required int JuliettIntValue { get; init; }

    public decimal? JuliettDecimalValue { get; init; }

    public required bool JuliettBoolValue { get; init; }

    public DateTimeOffset? JuliettDateValue { get; init; }

    public required string KiloStringValue { get; init; }

    public int? KiloIntValue { get; init; }

    public required decimal KiloDecimalValue { get; init; }

    public bool? KiloBoolValue { get; init; }

    public required DateTimeOffset KiloDateValue { get; init; }

    public string? LimaStringValue { get; init; }

    public required int LimaIntValue { get; init; }

    public decimal? LimaDecimalValue { get; init; }

    public required bool LimaBoolValue { get; init; }

    public DateTimeOffset? LimaDateValue { get; init; }

    public required string MikeStringValue { get; init; }

    public int? MikeIntValue { get; init; }

    public required decimal MikeDecimalValue { get; init; }

    public bool? MikeBoolValue { get; init; }

    public required DateTimeOffset MikeDateValue { get; init; }

    public string? NovemberStringValue { get; init; }

    public required int NovemberIntValue { get; init; }

    public decimal? NovemberDecimalValue { get; init; }

    public required bool NovemberBoolValue { get; init; }

    public DateTimeOffset? NovemberDateValue { get; init; }

    public required string OscarStringValue { get; init; }

    public int? OscarIntValue { get; init; }

    public required decimal OscarDecimalValue { get; init; }

    public bool? OscarBoolValue { get; init; }

    public required DateTimeOffset OscarDateValue { get; init; }

    public string? PapaStringValue { get; init; }

    public required int PapaIntValue { get; init; }

    public decimal? PapaDecimalValue { get; init; }

    public required bool PapaBoolValue { get; init; }

    public DateTimeOffset? PapaDateValue { get; init; }

    public required string QuebecStringValue { get; init; }

    public int? QuebecIntValue { get; init; }

    public required decimal QuebecDecimalValue { get; init; }

    public bool? QuebecBoolValue { get; init; }

    public required DateTimeOffset QuebecDateValue { get; init; }

    public string? RomeoStringValue { get; init; }

    public required int RomeoIntValue { get; init; }

    public decimal? RomeoDecimalValue { get; init; }

    public required bool RomeoBoolValue { get; init; }

    public DateTimeOffset? RomeoDateValue { get; init; }

    public required string SierraStringValue { get; init; }

    public int? SierraIntValue { get; init; }

    public required decimal SierraDecimalValue { get; init; }

    public bool? SierraBoolValue { get; init; }

    public required DateTimeOffset SierraDateValue { get; init; }

    public string? TangoStringValue { get; init; }

    public required int TangoIntValue { get; init; }

    public decimal? TangoDecimalValue { get; init; }

    public required bool TangoBoolValue { get; init; }

    public DateTimeOffset? TangoDateValue { get; init; }
}
