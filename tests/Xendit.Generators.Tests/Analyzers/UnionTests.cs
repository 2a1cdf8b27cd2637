namespace Xendit.Generators.Tests.Analyzers;

/// <summary>What unions hold.</summary>
public sealed class UnionTests
{
    private const string TooShort = "'Owner' can never pass validation: the text has 2 characters, at least 3 are needed (minLength)";

    [Theory]
    [InlineData("\"me\"")]
    [InlineData("Owner.FromString(\"me\")")]
    [InlineData("(Owner)\"me\"")]
    public Task ABranchIsLookedAt(string expression) => Store.ShouldReportAsync(
        $"_ = new Order {{ Owner = {expression} }};", $"XG1000 '{(expression.Contains("From", StringComparison.Ordinal) ? "\"me\"" : expression.Replace("(Owner)", "", StringComparison.Ordinal))}' {TooShort}");

    [Fact]
    public Task ANumberIsLookedAt() => Store.ShouldReportAsync(
        "_ = new Order { Owner = 0 };", "XG1000 '0' 'Owner' can never pass validation: the number is 0, it must be at least 1 (minimum)");

    [Fact]
    public Task ARecordIsLookedAtOnce() => Store.ShouldReportAsync(
        """_ = new Order { Owner = new Line { Title = "" } };""",
        "XG1000 '\"\"' 'Title' can never pass validation: the text has 0 characters, at least 1 is needed (minLength)");

    [Fact]
    public Task ItemsAreLookedAt() => Store.ShouldReportAsync(
        """_ = new Order { Owners = ["you", "me"] };""",
        "XG1000 '\"me\"' 'Owners[1]' can never pass validation: the text has 2 characters, at least 3 are needed (minLength)");

    [Theory]
    [InlineData("Owner = \"you\"")]
    [InlineData("Owner = text")]
    [InlineData("Owner = 1")]
    [InlineData("Owner = number")]
    [InlineData("Owner = null")]
    [InlineData("Owner = Owner.FromString(text)")]
    [InlineData("Owner = truth ? \"me\" : 1")]
    public Task WhatMayPassIsNotReported(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");
}
