using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class MultipartPartTests
{
    [Fact]
    public void NoName_CanAddAHeaderOrEndItsQuotes() => Values.Holds(Values.Texts.Zip(Values.Texts), names =>
    {
        using var content = new MemoryStream();
        MultipartPart part = MultipartPart.OfFile(names.Item1, new ApiFile(content, names.Item2), "image/png");
        string[] lines = Encoding.UTF8.GetString(part.Head).Split("\r\n");

        Assert.Equal(["Content-Type: image/png", "", ""], lines[1..]);
        Assert.Equal(4, lines[0].Count(symbol => symbol == '"'));
        Assert.DoesNotContain('\r', lines[0]);
        Assert.DoesNotContain('\n', lines[0]);
    });

    [Fact]
    public void OrdinaryNames_StayAsTheyAre()
    {
        MultipartPart part = MultipartPart.OfText("Jméno 'a' %22\\", "x", contentType: null);

        Assert.Equal("Content-Disposition: form-data; name=\"Jméno 'a' %22\\\"\r\n\r\n", Encoding.UTF8.GetString(part.Head));
        Assert.Equal("x"u8.ToArray(), part.Bytes.ToArray());
    }

    [Fact]
    public void AFileOnDisk_BringsItsName()
    {
        string path = Path.Combine(AppContext.BaseDirectory, Path.GetRandomFileName());
        using var content = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);

        Assert.Equal(Path.GetFileName(path), new ApiFile(content).FileName);
        Assert.Equal("b.txt", new ApiFile(content, "b.txt").FileName);
        Assert.Null(new ApiFile(Stream.Null).FileName);
    }
}
