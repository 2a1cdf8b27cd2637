using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.Tests.Files;

public sealed class FilePathsTests
{
    [Theory]
    [InlineData("shop.openapi.yaml", "./pet.yaml", "pet.yaml")]
    [InlineData("api/shop.openapi.yaml", "pet.yaml", "api/pet.yaml")]
    [InlineData("api/shop.openapi.yaml", "../shared/./pet.yaml", "shared/pet.yaml")]
    [InlineData("shop.openapi.yaml", "../shared/pet.yaml", "../shared/pet.yaml")]
    [InlineData("/home/me/api/shop.openapi.yaml", "../shared/pet.yaml", "/home/me/shared/pet.yaml")]
    [InlineData("/shop.openapi.yaml", "../../pet.yaml", "/pet.yaml")]
    [InlineData("/home/me/shop.openapi.yaml", "/srv/pet.yaml", "/srv/pet.yaml")]
    [InlineData(@"C:\me\api\shop.openapi.yaml", "../shared/pet.yaml", "C:/me/shared/pet.yaml")]
    [InlineData(@"C:\me\shop.openapi.yaml", @"D:\pet.yaml", "D:/pet.yaml")]
    [InlineData(@"\\server\share\shop.openapi.yaml", @"sub\pet.yaml", "//server/share/sub/pet.yaml")]
    public void A_path_is_meant_from_the_file_that_holds_it(string from, string path, string expected) =>
        FilePaths.Resolve(from, path).ShouldBe(expected);

    [Theory]
    [InlineData("schemas/pet.yaml", "pet")]
    [InlineData(@"schemas\Pet.schema.json", "Pet")]
    [InlineData("shop.openapi.yaml", "shop")]
    [InlineData(".yaml", ".yaml")]
    public void A_file_is_called_by_its_stem(string path, string expected) => FilePaths.StemOf(path).ShouldBe(expected);
}
