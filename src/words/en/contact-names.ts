/** Contacts by channel: also the names a file gives its types when nobody named them otherwise. */
export const contactNames = {
  phone: 'calls',
  inPerson: 'visits',
  chat: 'chats',
  sms: 'text messages',
  social: 'messages',
  email: 'e-mails',
  webForm: 'web forms',
  backOffice: 'cases',
  outbound: 'follow-ups',
};
