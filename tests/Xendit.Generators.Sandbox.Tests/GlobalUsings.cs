global using Shouldly;
global using Xendit.Generators.Sandbox.Tests.Harness;
global using Xendit.Sandbox;
global using Xendit.Sessions;
global using Xunit;
