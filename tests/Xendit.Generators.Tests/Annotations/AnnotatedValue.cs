using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Xendit.Generators.Tests.Annotations;

/// <summary>A record, judged by the framework's validator over its attributes, and by generated validation.</summary>
internal sealed class AnnotatedValue(object value, IReadOnlyList<string> violations)
{
    private static readonly Dictionary<string, string> s_attributes = new(StringComparer.Ordinal)
    {
        ["minLength"] = "TextLengthAttribute",
        ["maxLength"] = "TextLengthAttribute",
        ["minItems"] = "ItemCountAttribute",
        ["maxItems"] = "ItemCountAttribute",
        ["minProperties"] = "ItemCountAttribute",
        ["maxProperties"] = "ItemCountAttribute",
        ["minimum"] = "RangeAttribute",
        ["maximum"] = "RangeAttribute",
        ["exclusiveMinimum"] = "RangeAttribute",
        ["exclusiveMaximum"] = "RangeAttribute",
    };

    /// <summary>Asserts that both report the same members of the record and of the records in it; gives their paths.</summary>
    public IReadOnlyList<string> Agree()
    {
        List<Member> members = Members(value, "").Where(member => !IsMissingNumber(member)).ToList();
        List<string> reported = members.Where(static member => member.IsReported).Select(static member => member.Path).ToList();

        reported.ShouldBe(members.Where(IsExpected).Select(static member => member.Path));
        return reported;
    }

    /// <summary>What the framework's validator says of one record.</summary>
    public static IReadOnlyList<ValidationResult> Validate(object record)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(record, new ValidationContext(record), results, validateAllProperties: true).ShouldBe(results.Count == 0);
        return results;
    }

    private bool IsExpected(Member member) => member.IsMissing
        || violations.Select(static violation => violation.Split(' ')).Any(violation => Plain(violation[0]) == member.Path && member.IsCovered(violation[1]));

    /// <summary>What a read did not find is zero, which an attribute may report or not; that it is missing only <c>Validate()</c> can know.</summary>
    private bool IsMissingNumber(Member member) => member.IsDefault && violations.Contains(member.RecordPath + " required");

    /// <summary>The members of the record and of all records below it, those in lists included.</summary>
    private static IEnumerable<Member> Members(object value, string path)
    {
        if (value.GetType().GetMethod("Validate", []) is null)
        {
            return value is IEnumerable items and not (string or IDictionary)
                ? items.Cast<object>().SelectMany((item, index) => Members(item, $"{path}/{index}"))
                : [];
        }

        HashSet<string> reported = Validate(value).SelectMany(static result => result.MemberNames).ToHashSet(StringComparer.Ordinal);
        return value.GetType().GetProperties().SelectMany(property =>
        {
            var member = new Member(path, property, property.GetValue(value), reported.Contains(property.Name));
            return member.Value is null ? [member] : Members(member.Value, member.Path).Prepend(member);
        });
    }

    /// <summary>A name in C# and the same name in JSON come to one.</summary>
    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private sealed record Member(string RecordPath, PropertyInfo Property, object? Value, bool IsReported)
    {
        public string Path => RecordPath + "/" + Plain(Property.Name);

        public bool IsMissing => Value is null && Property.GetCustomAttribute<RequiredAttribute>() is not null;

        public bool IsDefault => Property.PropertyType.IsValueType && Equals(Value, Activator.CreateInstance(Property.PropertyType));

        public bool IsCovered(string keyword) =>
            s_attributes.TryGetValue(keyword, out string? name)
            && Property.GetCustomAttributes<ValidationAttribute>().Any(attribute => attribute.GetType().Name.EndsWith(name, StringComparison.Ordinal));
    }
}
