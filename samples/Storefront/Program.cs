using BizKitHub.Sandbox;
using BizKitHub.Storefront;

// A shop whose customers pay with credit. Its pages are in Pages/, what they need in Shop.cs.

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
await using SandboxServer? sandbox = await Rehearsal.StartUnlessConfiguredAsync(builder);
builder.AddShop();

await using WebApplication shop = builder.Build();
shop.UseShop();
await shop.StartAsync();

Console.WriteLine($"The shop is open at {shop.Urls.First()}, with {(sandbox is null ? "your API key" : "a sandbox of the API")}. Ctrl+C closes it.");
await shop.WaitForShutdownAsync();
