using BizKitHub.Generator.Package.Tests.Packing;

[assembly: AssemblyFixture(typeof(PackedGenerator))]

// Every test starts a build that takes all the cores it finds.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
