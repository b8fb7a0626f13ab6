namespace BizKitHub.Storefront;

/// <summary>What the shop sells. Prices are looked up here and never taken from a form.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Service> Services { get; } =
    [
        new("video.rewrite:15m", "Rewrite a video", "A new script and a new voice for fifteen minutes of video.", 100),
        new("video.subtitles:60m", "Subtitle an hour", "Captions in two languages, timed to the word and proofread.", 60),
        new("studio.day:1", "Book the studio", "Camera, light and an editor for a day, from nine to five.", 900),
    ];

    public static Service? Find(string? id) => Services.FirstOrDefault(service => service.Id == id);
}
