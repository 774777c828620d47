### Plandisc's words about its sub-processors, in English.

## Words and sentences that repeat

-product = Plandisc
# Between “our” and “tool”.
-email-automation = email automation
-scc = Standard Contractual Clauses (SCC)
# After the sub-processor's name.
-no-access = has no access to the data stored in a { -product }
# After -no-access or a sentence like it.
-invoice-recipient-only = nor to contact details of the users – only to information on who is to receive the invoice
-stored-in-eu = Data are stored in the EU.

## The sub-processors, in the order of the register

amazon =
    .description = We use Amazon to back up our software and the data stored in the customer’s annual wheels. { -stored-in-eu }
azure-microsoft =
    .description = We use Microsoft Azure to host our software and the data stored in the customer’s annual wheels. Data are stored in the EU and backed up in the Netherlands.
microsoft =
    .description = We use Microsoft Office in our daily work (the Office suite, including OneDrive). There is no connection between Microsoft Office and Plandisc.com or the { -product } tool. { -stored-in-eu }
clearhaus =
    .description = Clearhaus is an online payment system. Clearhaus collects, holds and pays out the money that the customer pays in by credit card. Clearhaus { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord is our bank. Spar Nord { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analytics is used for analytical purposes. All browser history is stored in Google Analytics. All data are anonymised by means of a unique user ID for each user of { -product }. The user ID is known only to { -product }. With an Enterprise subscription, all Google tracking can be switched off. Google { -no-access }. Data are stored in the USA.
sproom =
    .description = We use Sproom to send and receive electronic invoices. Sproom { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring is our { -email-automation } tool. All emails are sent from it: messages, onboarding emails and service emails. No data stored in an annual wheel are stored in Sharp Spring. We store only contacts: email address, name, subscription and browser log (change of ring colour, click on print, etc.). Sharp Spring is also covered by { -scc }. Every month we receive a transparency report from Sharp Spring.
zapier =
    .description = Zapier is integration software that pushes contact details from our { -email-automation } tool (Sharp Spring) to ZenDesk (our support system). Zapier is covered by { -scc }. Zapier { -no-access }. The only data that Zapier has are the user’s name and email address. By default, Zapier permanently deletes all data after 30 days.
zendesk =
    .description = ZenDesk is a ticketing and customer support system in which we handle all customer support. When a user writes to us or contacts us in another way, a ticket is created in ZenDesk. ZenDesk { -no-access }. ZenDesk has only the username, email address, subscription and browser log, so that we can offer the best possible support.
quickpay =
    .description = We use QuickPay to handle online payments. QuickPay has no access to the data stored in an annual wheel, { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = We use Webhosting.dk to process all our emails from the { -product } tool. These are emails such as notifications, subscription renewals, invitations to participants and reminders of due dates. Webhosting.dk has no access to the data stored in an annual wheel. No data are stored.
e-conomic =
    .description = E-conomic is our accounting system. E-conomic { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Pop-up tool
    .description = PopUp Maker is a pop-up tool that is used on our WordPress site and not in the { -product } software. PopUp Maker contains only information such as name and email address. PopUp Maker { -no-access }. { -stored-in-eu }
