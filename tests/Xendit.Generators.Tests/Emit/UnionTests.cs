using System.Text.Json;

namespace Xendit.Generators.Tests.Emit;

public class UnionTests(Shop shop)
{
    [Theory]
    [InlineData("\"cash\"", 0)]
    [InlineData("1.50", 1)]
    [InlineData("true", 2)]
    [InlineData("""[[{"name":"a"}],[]]""", 3)]
    [InlineData("""{"type":"card","number":"1"}""", 4)]
    [InlineData("""{"number":"1","extra":{"type":"bank"},"type":"card"}""", 4)]
    [InlineData("""{"type":"CARD","number":"1"}""", 4)]
    [InlineData("""{"number":"1"}""", 4)]
    [InlineData("""{"iban":"1","type":"bank"}""", 5)]
    [InlineData("""{"type":"bank","iban":"1","number":"2"}""", 5)]
    [InlineData("""{"t\u0079pe":"b\u0061nk","iban":"1"}""", 5)]
    [InlineData("""{"type":"other","number":"1"}""", 4)]
    [InlineData("""{"a":"b"}""", 6)]
    [InlineData("{}", 6)]
    public void The_alternative_follows_from_the_value(string json, int branch)
    {
        object value = shop.Read("Payment", json);
        value.GetType().GetProperty("BranchIndex", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .GetValue(value).ShouldBe(branch);
        string written = ((dynamic)value).ToJson();
        value.Equals((object)shop.Read("Payment", written)).ShouldBeTrue();
        written.ShouldBe(json.Replace("\\u0079", "y").Replace("\\u0061", "a").Replace("""{"number":"1","extra":{"type":"bank"},"type":"card"}""", """{"type":"card","number":"1","extra":{"type":"bank"}}""")
            .Replace("""{"iban":"1","type":"bank"}""", """{"type":"bank","iban":"1"}"""));
    }

    [Theory]
    [InlineData("Payment", "null", "$", "Found null that is none of the alternatives of Payment.")]
    [InlineData("Payment", """{"type":"card"}""", "$", "Card lacks required members: 'number'.")]
    [InlineData("Closed", """{"x":1}""", "$", "Found an object that is none of the alternatives of Closed.")]
    [InlineData("Closed", "1", "$", "Found a number that is none of the alternatives of Closed.")]
    [InlineData("Payment", """[[{"name":"a"},1]]""", "$[0][1]", "Expected an object, found a number.")]
    public void What_is_no_alternative_is_an_error(string type, string json, string path, string message)
    {
        JsonException error = shop.Fail(type, json);
        error.Path.ShouldBe(path);
        error.Message.ShouldStartWith(message);
    }

    [Fact]
    public void Match_switch_and_tryget_agree()
    {
        dynamic payment = shop.Read("Payment", "\"cash\"");
        ((bool)payment.TryGetString(out string text)).ShouldBeTrue();
        text.ShouldBe("cash");
        ((bool)payment.TryGetDecimal(out decimal _)).ShouldBeFalse();
        ((object)payment).ToString().ShouldBe("cash");
    }

    [Fact]
    public void Alternatives_convert_and_compare_by_content()
    {
        dynamic payment = shop["Payment"].GetMethod("FromString")!.Invoke(null, ["cash"])!;
        ((bool)payment.Equals(shop.Read("Payment", "\"cash\""))).ShouldBeTrue();
        ((bool)(payment == shop.Read("Payment", "\"cash\""))).ShouldBeTrue();
        ((bool)(payment != shop.Read("Payment", "1"))).ShouldBeTrue();
        ((bool)payment.Equals(null)).ShouldBeFalse();
        shop["Payment"].GetMethods().Where(method => method.Name == "op_Implicit")
            .Select(method => method.GetParameters()[0].ParameterType.Name)
            .ShouldBe(["String", "Decimal", "Boolean", "Card", "Bank"]);
        Should.Throw<System.Reflection.TargetInvocationException>(() => shop["Payment"].GetMethod("FromString")!.Invoke(null, [null]))
            .InnerException.ShouldBeOfType<ArgumentNullException>();
    }
}
