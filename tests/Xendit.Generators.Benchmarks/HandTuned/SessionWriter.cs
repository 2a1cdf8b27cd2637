using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Writes a session with names that were encoded once; unknown members and nulls that were read are written back.</summary>
internal static class SessionWriter
{
    public static void Write(Utf8JsonWriter writer, PaymentSession session)
    {
        ulong nulls = session._nulls;
        writer.WriteStartObject();
        writer.WriteString(Names.PaymentSessionId, session.PaymentSessionId);
        Members.Time(writer, Names.Created, session.Created, nulls, 0);
        Members.Time(writer, Names.Updated, session.Updated, nulls, 1);
        Members.Text(writer, Names.ReferenceId, session.ReferenceId, nulls, 2);
        Members.Text(writer, Names.CustomerId, session.CustomerId, nulls, 3);
        Members.Choice(writer, Names.SessionType, session.SessionType, EnumTexts.SessionType, nulls, 4);
        Members.Choice(writer, Names.AllowSavePaymentMethod, session.AllowSavePaymentMethod, EnumTexts.AllowSavePaymentMethod, nulls, 5);
        Members.Choice(writer, Names.Currency, session.Currency, EnumTexts.Currency, nulls, 6);
        Members.Number(writer, Names.Amount, session.Amount, nulls, 7);
        Members.Choice(writer, Names.Country, session.Country, EnumTexts.Country, nulls, 8);
        Members.Choice(writer, Names.Mode, session.Mode, EnumTexts.SessionMode, nulls, 9);
        Members.Choice(writer, Names.CaptureMethod, session.CaptureMethod, EnumTexts.CaptureMethod, nulls, 10);
        if (Members.Has(writer, Names.ChannelProperties, session.ChannelProperties, nulls, 11))
        {
            PartWriter.Write(writer, session.ChannelProperties!);
        }

        if (Members.Has(writer, Names.PaymentLinkConfiguration, session.PaymentLinkConfiguration, nulls, 12))
        {
            PartWriter.Write(writer, session.PaymentLinkConfiguration!);
        }

        if (Members.Has(writer, Names.AllowedPaymentChannels, session.AllowedPaymentChannels, nulls, 13))
        {
            PartWriter.Write(writer, session.AllowedPaymentChannels!);
        }

        if (Members.Has(writer, Names.CardsSessionJs, session.CardsSessionJs, nulls, 14))
        {
            PartWriter.Write(writer, session.CardsSessionJs!);
        }

        Members.Time(writer, Names.ExpiresAt, session.ExpiresAt, nulls, 15);
        Members.Text(writer, Names.Locale, session.Locale, nulls, 16);
        if (Members.Has(writer, Names.Metadata, session.Metadata, nulls, 17))
        {
            PartWriter.Write(writer, session.Metadata!);
        }

        Members.Text(writer, Names.Description, session.Description, nulls, 18);
        if (Members.Has(writer, Names.Items, session.Items, nulls, 19))
        {
            ItemWriter.Write(writer, session.Items!);
        }

        Members.Text(writer, Names.SuccessReturnUrl, session.SuccessReturnUrl, nulls, 20);
        Members.Text(writer, Names.CancelReturnUrl, session.CancelReturnUrl, nulls, 21);
        Members.Choice<SessionStatus>(writer, Names.Status, session.Status, EnumTexts.SessionStatus, nulls: 0, bit: 0);
        Members.Text(writer, Names.PaymentLinkUrl, session.PaymentLinkUrl, nulls, 22);
        Members.Text(writer, Names.PaymentTokenId, session.PaymentTokenId, nulls, 23);
        Members.Text(writer, Names.PaymentId, session.PaymentId, nulls, 24);
        Members.Text(writer, Names.PaymentRequestId, session.PaymentRequestId, nulls, 25);
        Members.Text(writer, Names.BusinessId, session.BusinessId, nulls, 26);
        Members.Text(writer, Names.ComponentsSdkKey, session.ComponentsSdkKey, nulls, 27);
        if (Members.Has(writer, Names.Origins, session.Origins, nulls, 28))
        {
            PartWriter.Write(writer, session.Origins!);
        }

        Members.Rest(writer, session.AdditionalProperties);
        writer.WriteEndObject();
    }
}
