using BizKitHub.Storefront.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Chromium))]
